package io.github.cskit.testkit.architecture.broken.core;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Takes time, place and language from the machine. */
@SuppressWarnings({"DefaultCharset", "StringCaseLocaleUsage"}) // broken on purpose
public final class Ambient {

    Instant now() {
        return Instant.now();
    }

    LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    Supplier<Instant> nowByReference() {
        return Instant::now;
    }

    long millis() {
        return System.currentTimeMillis() + System.nanoTime();
    }

    Locale locale() {
        return Locale.getDefault();
    }

    String lower(String text) {
        return text.toLowerCase();
    }

    UnaryOperator<String> upperByReference() {
        return String::toUpperCase;
    }

    String formatted(int number) {
        return String.format("%d", number)
                + "%d".formatted(number)
                + NumberFormat.getInstance().format(number);
    }

    DateTimeFormatter pattern() {
        return DateTimeFormatter.ofPattern("d MMM");
    }

    Charset charset() {
        return Charset.defaultCharset();
    }

    byte[] bytes(String text) {
        return text.getBytes();
    }

    String text(byte[] bytes) {
        return new String(bytes);
    }

    Reader reader(InputStream stream) {
        return new InputStreamReader(stream);
    }

    String written(ByteArrayOutputStream stream) {
        return stream.toString();
    }
}

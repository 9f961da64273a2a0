package io.github.cskit.examples.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LineCutterTest {

    @Test
    void linesAreCutAtLineFeedsAndTheLastNeedsNone() throws IOException {
        assertThat(cut("a\n\nb\r\nc", 100)).containsExactly("1:a", "2:", "3:b\r", "4:c");
        assertThat(cut("a\n", 100)).containsExactly("1:a");
        assertThat(cut("", 100)).isEmpty();
    }

    @Test
    void aLineMayBeLongerThanTheBuffer() throws IOException {
        String line = "x".repeat(200_000);

        assertThat(cut(line + "\n" + line, 1_000_000)).containsExactly("1:" + line, "2:" + line);
    }

    @Test
    @Tag("TKT-10")
    void aLineThatIsTooLongIsNotHeldAndTheNextIsRead() throws IOException {
        assertThat(cut("x".repeat(200_000) + "\nb\n", 100_000)).containsExactly("1 too long", "2:b");
    }

    private static List<String> cut(String text, int maxBytes) throws IOException {
        LineCutter cutter = new LineCutter(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), maxBytes);
        List<String> lines = new ArrayList<>();
        for (Optional<byte[]> line = cutter.next(); line.isPresent(); line = cutter.next()) {
            String shown = new String(line.get(), StandardCharsets.UTF_8);
            lines.add(cutter.number() + (cutter.tooLong() ? " too long" : ":" + shown));
        }
        return lines;
    }
}

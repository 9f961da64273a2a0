package io.github.cskit.reporting.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The stylesheet of every page, and the hash by which a page allows it and nothing else. Immutable. */
final class Stylesheet {

    private static final String TEXT = read();

    private Stylesheet() {}

    static String text() {
        return TEXT;
    }

    /** Returns the policy of a page: nothing is loaded, nothing runs, no style but this one applies. */
    static String contentSecurityPolicy() {
        return "default-src 'none'; style-src 'sha256-" + hash() + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJavaPlatformHasIt) {
            throw new IllegalStateException("SHA-256 is missing from this Java platform.", everyJavaPlatformHasIt);
        }
    }

    private static String read() {
        try (InputStream in = Stylesheet.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("The stylesheet (page.css) is missing from this library.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

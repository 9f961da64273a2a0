package io.github.cskit.core.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Cuts a stream into lines before it is decoded, so that broken bytes spoil one line and not the rest. */
final class DocumentLines {

    private DocumentLines() {}

    /** Takes one line. */
    @FunctionalInterface
    interface Visitor {

        void visit(byte[] line, int number);
    }

    static void forEach(InputStream lines, Visitor visitor) {
        try {
            read(new BufferedInputStream(lines), visitor);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void read(InputStream lines, Visitor visitor) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        for (int next = lines.read(); next >= 0; next = lines.read()) {
            if (next == '\n') {
                visit(line, number++, visitor);
            } else {
                line.write(next);
            }
        }
        visit(line, number, visitor);
    }

    private static void visit(ByteArrayOutputStream line, int number, Visitor visitor) {
        byte[] bytes = line.toByteArray();
        line.reset();
        for (byte each : bytes) {
            if (each != ' ' && each != '\t' && each != '\r') {
                visitor.visit(bytes, number);
                return;
            }
        }
    }
}

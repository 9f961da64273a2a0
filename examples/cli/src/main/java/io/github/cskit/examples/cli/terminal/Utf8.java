package io.github.cskit.examples.cli.terminal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Decodes UTF-8 without giving up at the first wrong byte: each wrong byte becomes a lone low surrogate, which no right
 * text can hold, so that the cell it stands in can be named. Immutable and thread-safe.
 */
public final class Utf8 {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char REPLACEMENT = '\uFFFD';
    private static final char WRONG_BYTE = '\uDC00';

    private Utf8() {}

    /**
     * Decodes bytes.
     *
     * @param bytes what should be UTF-8
     * @return the text, with a lone surrogate for each wrong byte
     */
    public static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeWrong(bytes);
    }

    /**
     * Reads a file that must be UTF-8.
     *
     * @param file the file
     * @return its text, without a byte order mark
     * @throws IOException if it cannot be read
     * @throws BadInputException if it is not UTF-8
     */
    public static String read(Path file) throws IOException {
        String text = decode(Files.readAllBytes(file));
        if (holdsWrongByte(text)) {
            throw new BadInputException("The file " + file.getFileName() + " holds a byte that is not UTF-8 but must be"
                    + " UTF-8.\nMaybe it was saved in another encoding.");
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /**
     * Returns whether a text holds a byte that is not UTF-8.
     *
     * @param text a text that was decoded here, or a piece of it
     * @return true if a wrong byte is in it
     */
    public static boolean holdsWrongByte(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)) {
                i++;
            } else if (Character.isLowSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    private static String decodeWrong(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer to = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(from, to, true);
        while (result.isError()) {
            for (int i = 0; i < result.length(); i++) {
                to.put((char) (WRONG_BYTE | (from.get() & 0xFF)));
            }
            result = decoder.decode(from, to, true);
        }
        return to.flip().toString();
    }
}

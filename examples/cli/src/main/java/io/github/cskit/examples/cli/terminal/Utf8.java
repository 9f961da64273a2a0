package io.github.cskit.examples.cli.terminal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 without giving up at the first wrong byte: each wrong byte becomes a lone low surrogate, which no right
 * text can hold, so that the cell it stands in can be named. Immutable and thread-safe.
 */
public final class Utf8 {

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

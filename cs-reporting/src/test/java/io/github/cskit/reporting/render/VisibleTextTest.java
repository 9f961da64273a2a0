package io.github.cskit.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("RPT-4")
class VisibleTextTest {

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("plain text stays", "Acme & Co.", "Acme & Co."),
                Arguments.of("NUL gets its picture", "a\0b", "a␀b"),
                Arguments.of("escape gets its picture", "\u001b[31m", "␛[31m"),
                Arguments.of("line feed and tab get theirs", "a\n\tb", "a␊␉b"),
                Arguments.of("delete gets its picture", "\u007f", "␡"),
                Arguments.of("a C1 control is named", "\u009b", "⟨U+009B⟩"),
                Arguments.of("a direction override is named", "a\u202eb", "a⟨U+202E⟩b"),
                Arguments.of("a zero-width space is named", "a\u200bb", "a⟨U+200B⟩b"),
                Arguments.of("a byte-order mark is named", "\ufeffa", "⟨U+FEFF⟩a"),
                Arguments.of("a line separator is named", "\u2028", "⟨U+2028⟩"),
                Arguments.of("an invisible filler is named", "\u3164", "⟨U+3164⟩"),
                Arguments.of("a noncharacter is named", "\uffff", "⟨U+FFFF⟩"),
                Arguments.of("a tag character is named", "\udb40\udc41", "⟨U+E0041⟩"),
                Arguments.of("a joiner in an emoji stays", "👩\u200d🚀", "👩\u200d🚀"),
                Arguments.of("a joiner in Persian stays", "می\u200cخواهم", "می\u200cخواهم"),
                Arguments.of("a joiner between ASCII is named", "a\u200db", "a⟨U+200D⟩b"),
                Arguments.of("a joiner at the end is named", "é\u200d", "é⟨U+200D⟩"),
                Arguments.of("a variation selector stays", "❤\ufe0f", "❤\ufe0f"),
                Arguments.of("a keycap stays", "1\ufe0f\u20e3", "1\ufe0f\u20e3"),
                Arguments.of("a second selector is named", "❤\ufe0f\ufe0f", "❤\ufe0f⟨U+FE0F⟩"),
                Arguments.of("a visible Arabic sign stays", "\u0600", "\u0600"),
                Arguments.of("Arabic, Chinese and marks stay", "مرحبا 你好 e\u0301", "مرحبا 你好 e\u0301"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void whatCannotBeSeenIsMadeVisible(String rule, String text, String shown) {
        assertThat(VisibleText.of(text)).as(rule).isEqualTo(shown);
    }
}

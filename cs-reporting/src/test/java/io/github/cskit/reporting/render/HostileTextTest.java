package io.github.cskit.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.reporting.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every collected hostile text, in every place of a document, through every renderer. */
@Tag("RPT-4")
class HostileTextTest {

    private static final String HARMLESS = HostileDocument.PLACEHOLDER;

    @Test
    void noTextBreaksOutOfThePageOrIsLost() {
        String harmless = DocumentRenderers.html().render(HostileDocument.with(HARMLESS));
        List<String> broken = new ArrayList<>();
        for (String text : HostileTexts.all()) {
            String page = DocumentRenderers.html().render(HostileDocument.with(text));
            if (!HtmlJudge.complaints(page, harmless, text).isEmpty()) {
                broken.add(VisibleText.of(text));
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void thePageJudgeCatchesARendererThatDoesNotEscape() {
        String harmless = DocumentRenderers.html().render(HostileDocument.with(HARMLESS));
        List<String> caught = new ArrayList<>();
        List<String> withTags = new ArrayList<>();
        for (String text : HostileTexts.all()) {
            boolean opensTag = text.matches("(?s).*<[a-zA-Z].*");
            if (opensTag) {
                withTags.add(text);
            }
            String unescaped = harmless.replace(HARMLESS, text);
            if (opensTag && !HtmlJudge.complaints(unescaped, harmless, text).isEmpty()) {
                caught.add(text);
            }
        }
        assertThat(withTags).hasSizeGreaterThan(400);
        assertThat(caught).hasSameSizeAs(withTags);
    }

    @Test
    void noTextBecomesMarkdownMarkupOrIsLost() {
        String harmless = DocumentRenderers.markdown().render(HostileDocument.with(HARMLESS));
        List<String> broken = new ArrayList<>();
        for (String text : HostileTexts.all()) {
            String markdown = DocumentRenderers.markdown().render(HostileDocument.with(text));
            List<String> complaints = MarkdownJudge.complaints(markdown, harmless, text);
            if (!text.isBlank() && !complaints.isEmpty()) {
                broken.add(complaints + " " + VisibleText.of(text));
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void theMarkdownJudgeCatchesARendererThatDoesNotEscape() {
        String harmless = DocumentRenderers.markdown().render(HostileDocument.with(HARMLESS));
        for (String text : List.of("<b>x</b>", "[a](http://b)", "![a](b)", "a|b", "*a*", "`a`", "&amp;", "# a")) {
            String unescaped = harmless.replace(HARMLESS, text);
            assertThat(MarkdownJudge.complaints(unescaped, harmless, text))
                    .as(text)
                    .isNotEmpty();
        }
    }

    @Test
    void noTextCommandsATerminalOrIsLost() {
        for (String text : HostileTexts.all()) {
            String page = DocumentRenderers.text().render(HostileDocument.with(text));
            assertThat(page.chars().filter(c -> c != '\n' && Character.isISOControl(c)))
                    .as(VisibleText.of(text))
                    .isEmpty();
            assertThat(squeezed(page)).contains(squeezed(VisibleText.of(text)));
        }
    }

    @Test
    void noTextChangesInJson() {
        for (String text : HostileTexts.all()) {
            Span span = Span.name(text);
            String json = JsonCodec.standard().write(span);
            assertThat(JsonCodec.standard().read(json, Span.class)).isEqualTo(span);
        }
    }

    private static String squeezed(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}

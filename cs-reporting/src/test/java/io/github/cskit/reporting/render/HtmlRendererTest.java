package io.github.cskit.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("RPT-4")
class HtmlRendererTest {

    private final Document page = Jsoup.parse(DocumentRenderers.html().render(HostileDocument.with("Acme")));

    @Test
    void thePageLoadsNothingAndRunsNothing() {
        assertThat(page.select("script, link, img, iframe, object, embed, form, base, [style], [src], image, use"))
                .isEmpty();
        assertThat(page.select("a[href]"))
                .allSatisfy(a -> assertThat(a.attr("href")).startsWith("#"));
        assertThat(Stylesheet.text()).doesNotContain("url(", "@import", "</");
    }

    @Test
    void theContentSecurityPolicyAllowsThisStylesheetAndNothingElse() throws Exception {
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        String style = page.select("style").first().data();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest)
                        + "'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void thePageHasLandmarksHeadingsAndALanguage() {
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("header, main, footer, nav[aria-label]")).hasSize(4);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("section"))
                .allSatisfy(s -> assertThat(page.getElementById(s.attr("aria-labelledby")))
                        .isNotNull());
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
    }

    @Test
    void tablesHaveCaptionsAndScopedHeadings() {
        assertThat(page.select("table"))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.select("caption")).hasSize(1));
        assertThat(page.select("th"))
                .isNotEmpty()
                .allSatisfy(th -> assertThat(th.attr("scope")).isIn("col", "row"));
    }

    @Test
    void everyDrawingIsNamedInWordsOrStandsBesideThem() {
        for (Element svg : page.select("svg")) {
            boolean hidden = svg.attr("aria-hidden").equals("true");
            boolean named =
                    svg.select("> title").size() == 1 && svg.select("> desc").size() == 1;
            assertThat(hidden || (named && svg.attr("role").equals("img"))).isTrue();
        }
    }

    @Test
    void idsAreUnique() {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "ink, paper",
        "ink, sheet",
        "soft, paper",
        "soft, sheet",
        "link, paper",
        "green, green-wash",
        "yellow, yellow-wash",
        "red, red-wash",
        "neutral, neutral-wash",
        "ink, neutral-wash",
        "ink, yellow-wash",
        "soft, neutral-wash",
        "ink, red-wash"
    })
    void textHasEnoughContrastInLightAndInDark(String text, String background) {
        for (Map<String, String> colours : palettes()) {
            assertThat(contrast(colours.get(text), colours.get(background))).isGreaterThanOrEqualTo(4.5);
        }
    }

    /** Returns the colours of each scheme: light, dark, print. */
    private static List<Map<String, String>> palettes() {
        Matcher roots = Pattern.compile(":root \\{(.*?)\\}", Pattern.DOTALL).matcher(Stylesheet.text());
        List<Map<String, String>> palettes = roots.results()
                .map(root -> {
                    Map<String, String> colours = new TreeMap<>();
                    Pattern.compile("--([a-z-]+): (#[0-9a-f]{6})")
                            .matcher(root.group(1))
                            .results()
                            .forEach(c -> colours.put(c.group(1), c.group(2)));
                    return colours;
                })
                .toList();
        assertThat(palettes).hasSize(3);
        return palettes;
    }

    /** The contrast ratio of WCAG 2.2. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}

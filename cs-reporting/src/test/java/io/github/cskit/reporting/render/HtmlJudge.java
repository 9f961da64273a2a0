package io.github.cskit.reporting.render;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Compares a page with the same page around a harmless text: same elements, same attributes, same texts but that one. */
final class HtmlJudge {

    private HtmlJudge() {}

    /** Returns what differs from the harmless page otherwise than by the text itself. */
    static List<String> complaints(String page, String harmlessPage, String text) {
        List<String> complaints = new ArrayList<>();
        Element root = Jsoup.parse(page);
        Element harmless = Jsoup.parse(harmlessPage);
        List<String> expected = texts(harmless).stream()
                .map(each -> each.replace(HostileDocument.PLACEHOLDER, VisibleText.of(text)))
                .toList();
        if (!skeleton(root).equals(skeleton(harmless))) {
            complaints.add("other elements or attributes");
        }
        if (!texts(root).equals(expected)) {
            complaints.add("other texts");
        }
        return complaints;
    }

    private static List<String> skeleton(Element root) {
        List<String> skeleton = new ArrayList<>();
        for (Element element : root.getAllElements()) {
            StringBuilder tag = new StringBuilder(element.tagName());
            for (Attribute attribute : element.attributes()) {
                tag.append(' ').append(attribute.getKey()).append('=').append(attribute.getValue());
            }
            skeleton.add(tag.toString());
        }
        return skeleton;
    }

    private static List<String> texts(Element root) {
        List<String> texts = new ArrayList<>();
        for (Element element : root.getAllElements()) {
            StringBuilder own = new StringBuilder();
            for (Node child : element.childNodes()) {
                if (child instanceof TextNode text) {
                    own.append(text.getWholeText());
                }
            }
            texts.add(own.toString());
        }
        return texts;
    }
}

package io.github.cskit.reporting.render;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Compares Markdown with the same Markdown around a harmless text: same nodes, same texts but that one. */
final class MarkdownJudge {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private MarkdownJudge() {}

    /** Returns what differs from the harmless Markdown otherwise than by the text itself. */
    static List<String> complaints(String markdown, String harmless, String text) {
        List<String> complaints = new ArrayList<>();
        Node root = PARSER.parse(markdown);
        Node harmlessRoot = PARSER.parse(harmless);
        if (!skeleton(root).equals(skeleton(harmlessRoot))) {
            complaints.add("other nodes");
        }
        String shown = shown(text);
        List<String> expected = texts(harmlessRoot).stream()
                .map(each -> each.replace(HostileDocument.PLACEHOLDER, shown))
                .toList();
        if (!texts(root).equals(expected)) {
            complaints.add("other texts");
        }
        return complaints;
    }

    /** Returns the text as it should be read: visible, and isolated inside its outer spaces. */
    private static String shown(String text) {
        String visible = VisibleText.of(text);
        String middle = visible.replaceAll("^ +| +$", "");
        int start = middle.isEmpty() ? visible.length() : visible.indexOf(middle);
        return visible.substring(0, start) + Isolation.of(middle) + visible.substring(start + middle.length());
    }

    /** Returns the kinds of all nodes, runs of text counted as one. */
    private static List<String> skeleton(Node root) {
        List<String> kinds = new ArrayList<>();
        walk(root, kinds, null);
        List<String> merged = new ArrayList<>();
        for (String kind : kinds) {
            boolean repeated =
                    !merged.isEmpty() && merged.get(merged.size() - 1).equals(kind);
            if (!(kind.equals("Text") && repeated)) {
                merged.add(kind);
            }
        }
        return merged;
    }

    /** Returns the text of each node that holds text nodes, in order. */
    private static List<String> texts(Node root) {
        List<String> texts = new ArrayList<>();
        walk(root, new ArrayList<>(), texts);
        return texts;
    }

    private static void walk(Node node, List<String> kinds, List<String> texts) {
        kinds.add(node.getClass().getSimpleName());
        StringBuilder own = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                own.append(text.getLiteral());
            } else if (child instanceof Code code) {
                own.append('`').append(code.getLiteral());
            } else if (child instanceof HardLineBreak || child instanceof SoftLineBreak) {
                own.append('\n');
            }
            walk(child, kinds, texts);
        }
        if (texts != null && !own.isEmpty()) {
            texts.add(own.toString());
        }
    }
}

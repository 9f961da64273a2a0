package io.github.cskit.reporting.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes HTML whose elements and attributes come from the constants below and whose text is escaped: there is no way
 * to write anything raw. Elements close in the order in which they were opened. Not thread-safe.
 */
final class HtmlWriter {

    /** The elements that pages of this package are made of. */
    enum Tag {
        A,
        ARTICLE,
        BDI,
        BODY,
        CAPTION,
        DD,
        DESC,
        DIV,
        DL,
        DT,
        FIGCAPTION,
        FIGURE,
        FOOTER,
        H1,
        H2,
        H3,
        HEAD,
        HEADER,
        HTML,
        LI,
        LINE,
        MAIN,
        META,
        NAV,
        P,
        POLYLINE,
        Q,
        CIRCLE,
        RECT,
        SECTION,
        SPAN,
        STRONG,
        STYLE,
        SVG,
        TABLE,
        TBODY,
        TD,
        TH,
        THEAD,
        TITLE,
        TR,
        UL;

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The attributes that pages of this package use. */
    enum Name {
        ARIA_HIDDEN("aria-hidden"),
        ARIA_LABEL("aria-label"),
        ARIA_LABELLEDBY("aria-labelledby"),
        CHARSET("charset"),
        CLASS("class"),
        CONTENT("content"),
        CX("cx"),
        CY("cy"),
        FOCUSABLE("focusable"),
        HEIGHT("height"),
        HREF("href"),
        HTTP_EQUIV("http-equiv"),
        ID("id"),
        LANG("lang"),
        META_NAME("name"),
        POINTS("points"),
        PRESERVE_ASPECT_RATIO("preserveAspectRatio"),
        R("r"),
        ROLE("role"),
        SCOPE("scope"),
        TABINDEX("tabindex"),
        VIEW_BOX("viewBox"),
        WIDTH("width"),
        X("x"),
        X1("x1"),
        X2("x2"),
        Y("y"),
        Y1("y1"),
        Y2("y2");

        private final String wire;

        Name(String wire) {
            this.wire = wire;
        }

        String wire() {
            return wire;
        }
    }

    /** One attribute with its escaped value. */
    record Attribute(Name name, HtmlText value) {

        static Attribute of(Name name, String value) {
            return new Attribute(name, HtmlText.of(value));
        }
    }

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<Tag> open = new ArrayDeque<>();
    private int ids;

    HtmlWriter open(Tag tag, Attribute... attributes) {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Opens an element of a class. */
    HtmlWriter open(Tag tag, String cssClass) {
        return open(tag, Attribute.of(Name.CLASS, cssClass));
    }

    /** Writes an element that has no end tag. */
    HtmlWriter leaf(Tag tag, Attribute... attributes) {
        return start(tag, attributes);
    }

    /** Writes an element that is empty but has an end tag, as those of SVG do. */
    HtmlWriter empty(Tag tag, Attribute... attributes) {
        return open(tag, attributes).close();
    }

    HtmlWriter close() {
        out.append("</").append(open.pop().wire()).append('>');
        return this;
    }

    HtmlWriter line() {
        out.append('\n');
        return this;
    }

    HtmlWriter text(String text) {
        out.append(HtmlText.of(text).escaped());
        return this;
    }

    /** Writes an element that holds nothing but text. */
    HtmlWriter element(Tag tag, String text) {
        return open(tag).text(text).close();
    }

    /** Writes an element of a class that holds nothing but text. */
    HtmlWriter element(Tag tag, String cssClass, String text) {
        return open(tag, cssClass).text(text).close();
    }

    /** Writes the one stylesheet of this package, which is a constant. */
    HtmlWriter stylesheet() {
        open(Tag.STYLE);
        out.append(Stylesheet.text());
        return close();
    }

    /** Returns an id that no other element of this page has. */
    String nextId() {
        ids++;
        return "x" + ids;
    }

    String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("The element (" + open.peek().wire() + ") is still open.");
        }
        return out.append('\n').toString();
    }

    private HtmlWriter start(Tag tag, Attribute... attributes) {
        out.append('<').append(tag.wire());
        for (Attribute attribute : attributes) {
            out.append(' ').append(attribute.name().wire()).append("=\"");
            out.append(attribute.value().escaped()).append('"');
        }
        out.append('>');
        return this;
    }
}

package io.github.cskit.reporting.render;

import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Fact;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.render.HtmlWriter.Attribute;
import io.github.cskit.reporting.render.HtmlWriter.Name;
import io.github.cskit.reporting.render.HtmlWriter.Tag;

/** Writes the frame of a page: head, header, contents, sections, footer. Immutable and thread-safe. */
final class HtmlRenderer implements DocumentRenderer {

    @Override
    public String render(Document document) {
        HtmlWriter html = new HtmlWriter();
        html.open(Tag.HTML, Attribute.of(Name.LANG, "en")).line();
        head(html, document);
        html.open(Tag.BODY).line();
        html.open(Tag.A, Attribute.of(Name.CLASS, "skip"), Attribute.of(Name.HREF, "#main"))
                .text("Skip to the report")
                .close()
                .line();
        header(html, document);
        contents(html, document);
        html.open(Tag.MAIN, Attribute.of(Name.ID, "main")).line();
        document.sections().forEach(section -> section(html, section));
        html.close().line();
        html.open(Tag.FOOTER).open(Tag.P);
        HtmlPhrases.write(html, document.closing());
        html.close().close().line();
        return html.close().close().finish();
    }

    private static void head(HtmlWriter html, Document document) {
        html.open(Tag.HEAD).line();
        html.leaf(Tag.META, Attribute.of(Name.CHARSET, "utf-8")).line();
        html.leaf(
                        Tag.META,
                        Attribute.of(Name.HTTP_EQUIV, "Content-Security-Policy"),
                        Attribute.of(Name.CONTENT, Stylesheet.contentSecurityPolicy()))
                .line();
        meta(html, "viewport", "width=device-width, initial-scale=1");
        meta(html, "referrer", "no-referrer");
        meta(html, "color-scheme", "light dark");
        html.element(Tag.TITLE, document.title() + " · " + document.subtitle()).line();
        html.stylesheet().line().close().line();
    }

    private static void meta(HtmlWriter html, String name, String content) {
        html.leaf(Tag.META, Attribute.of(Name.META_NAME, name), Attribute.of(Name.CONTENT, content))
                .line();
    }

    private static void header(HtmlWriter html, Document document) {
        html.open(Tag.HEADER).line();
        html.element(Tag.H1, document.title());
        html.element(Tag.P, "subtitle", document.subtitle()).line();
        html.open(Tag.DL, "about");
        for (Fact fact : document.header()) {
            html.open(Tag.DIV).element(Tag.DT, fact.label()).open(Tag.DD);
            HtmlPhrases.write(html, fact.value());
            fact.note().ifPresent(note -> html.text(" ").element(Tag.SPAN, "quiet", note));
            html.close().close();
        }
        html.close().line().close().line();
    }

    private static void contents(HtmlWriter html, Document document) {
        html.open(Tag.NAV, Attribute.of(Name.ARIA_LABEL, "Sections")).open(Tag.UL);
        for (Section section : document.sections()) {
            html.open(Tag.LI)
                    .open(Tag.A, Attribute.of(Name.HREF, "#" + section.id()))
                    .text(section.title())
                    .close()
                    .close();
        }
        html.close().close().line();
    }

    private static void section(HtmlWriter html, Section section) {
        String headingId = section.id() + "-heading";
        html.open(Tag.SECTION, Attribute.of(Name.ID, section.id()), Attribute.of(Name.ARIA_LABELLEDBY, headingId))
                .line();
        html.open(Tag.H2, Attribute.of(Name.ID, headingId))
                .text(section.title())
                .close()
                .line();
        section.blocks().forEach(block -> HtmlBlocks.write(html, block));
        html.close().line();
    }
}

package io.github.cskit.reporting.document;

import io.github.cskit.core.validation.Checks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A report as people read it, independent of where: a title, what it is as of, and sections. It holds no markup: every
 * renderer escapes every text in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title what it is
 * @param subtitle as of when it speaks, in words
 * @param header what a reader must know before the first section
 * @param sections its parts, with ids that differ
 * @param closing what stands below everything, for example which model was used
 */
public record Document(String title, String subtitle, List<Fact> header, List<Section> sections, Phrase closing) {

    /** Checks that section ids differ and copies the lists. */
    public Document {
        Checks checks = Checks.of("document")
                .name("title", title)
                .name("subtitle", subtitle)
                .elements("header", header)
                .elements("sections", sections)
                .present("closing", closing);
        checks.orThrow();
        Set<String> ids = new HashSet<>();
        for (Section section : sections) {
            checks.require(ids.add(section.id()), "sections", "holding (" + section.id() + ") twice", "differ in id");
        }
        checks.orThrow();
        header = List.copyOf(header);
        sections = List.copyOf(sections);
    }
}

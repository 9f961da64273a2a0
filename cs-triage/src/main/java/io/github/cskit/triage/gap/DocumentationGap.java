package io.github.cskit.triage.gap;

import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.impact.CustomerImpact;
import io.github.cskit.triage.matter.Matter;
import io.github.cskit.triage.matter.TicketQuote;
import java.util.ArrayList;
import java.util.List;

/**
 * A topic on which customers keep asking how it is done. It says what they asked, not what the documents say.
 *
 * <p>Immutable and thread-safe.
 *
 * @param matter the topic and its tickets
 * @param area the feature area it is about
 * @param impact whom it concerns
 * @param confusion what they did not find, in their words
 */
public record DocumentationGap(Matter matter, String area, CustomerImpact impact, List<TicketQuote> confusion) {

    /** Checks the parts. */
    public DocumentationGap {
        confusion = Absent.orEmptyList(confusion);
        Checks.of("documentation gap")
                .present("matter", matter)
                .name("area", area)
                .present("impact", impact)
                .elements("confusion", confusion)
                .orThrow();
    }

    /**
     * Returns what would answer the questions. It is derived from their number and subject: whoever knows the documents
     * decides.
     *
     * @return sentences
     */
    public List<String> improvements() {
        List<String> improvements = new ArrayList<>();
        improvements.add("Write or mend one article on \"" + matter.label() + "\" that answers the " + confusion.size()
                + " questions quoted here, step by step");
        improvements.add("Name it in the words that customers use, so that a search for them finds it");
        improvements.add(
                matter.feature().isPresent()
                        ? "Link it from the screen of the feature ("
                                + matter.feature().get() + ") where they ask"
                        : "Link it from the screens that the questions name");
        return List.copyOf(improvements);
    }

    /** Returns how many tickets there are, never what they say. */
    @Override
    public String toString() {
        return "DocumentationGap[" + matter + "]";
    }
}

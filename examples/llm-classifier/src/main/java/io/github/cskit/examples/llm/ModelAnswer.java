package io.github.cskit.examples.llm;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;
import java.util.Map;

/**
 * What a model answered: text from outside, believed only as far as it can be checked.
 *
 * @param probabilities a number for each label that it named
 * @param quotes words that it says it found in the ticket
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ModelAnswer(Map<String, Double> probabilities, List<Quote> quotes) {

    private static final int MOST_LABELS = 100;
    private static final int MOST_QUOTES = 10;

    /** Checks that there is an answer and that it is no flood. */
    public ModelAnswer {
        quotes = Absent.orEmptyList(quotes);
        Checks.of("model answer")
                .present("probabilities", probabilities)
                .require(
                        probabilities == null || probabilities.size() <= MOST_LABELS,
                        "probabilities",
                        "a flood",
                        "be " + MOST_LABELS + " at most")
                .elements("quotes", quotes)
                .require(quotes.size() <= MOST_QUOTES, "quotes", "a flood", "be " + MOST_QUOTES + " at most")
                .orThrow();
    }

    /**
     * Words that speak for a label.
     *
     * @param label the label
     * @param words the words
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Quote(String label, String words) {

        /** Checks the parts. */
        public Quote {
            Checks.of("quote").name("label", label).text("words", words).orThrow();
        }
    }
}

package io.github.cskit.examples.cli.theme;

import io.github.cskit.core.validation.Absent;
import io.github.cskit.triage.theme.Theme;
import io.github.cskit.triage.theme.ThemeId;
import io.github.cskit.triage.theme.ThemeShare;
import java.math.BigDecimal;
import java.util.List;

/**
 * What {@code cs themes} says of one theme. Immutable and thread-safe.
 *
 * @param theme its id
 * @param label what it is about
 * @param tickets how many tickets there are
 * @param customers how many accounts wrote them
 * @param unpriced for how many of these no line named an amount
 * @param arr what these accounts pay a year, each once
 * @param arrExclusive what those pay that are in no other theme of the list
 * @param arrMarginal what those pay that are in no theme before it in the list
 * @param arrCovered what the accounts of this theme and of all before it pay, each once
 * @param quotes some tickets that stand for the rest
 */
public record ThemeAnswer(
        ThemeId theme,
        String label,
        int tickets,
        int customers,
        int unpriced,
        BigDecimal arr,
        BigDecimal arrExclusive,
        BigDecimal arrMarginal,
        BigDecimal arrCovered,
        List<Quote> quotes) {

    /**
     * What one ticket says. Immutable and thread-safe.
     *
     * @param id the ticket
     * @param text its words, shortened and redacted
     */
    public record Quote(String id, String text) {}

    /** Copies the list. */
    public ThemeAnswer {
        quotes = Absent.orEmptyList(quotes);
    }

    /**
     * Creates the answer.
     *
     * @param theme the theme
     * @param share its money
     * @return the answer
     */
    public static ThemeAnswer of(Theme theme, ThemeShare share) {
        return new ThemeAnswer(
                theme.id(),
                theme.label(),
                theme.size(),
                theme.customers().size(),
                share.unpriced(),
                share.total().amount(),
                share.exclusive().amount(),
                share.marginal().amount(),
                share.covered().amount(),
                theme.quotes().stream()
                        .map(quote -> new Quote(quote.ref().id(), quote.text()))
                        .toList());
    }
}

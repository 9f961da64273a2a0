package io.github.cskit.triage.theme;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * What a customer said, shortened, and without personal data as far as the redactor knows it: it illustrates a theme, and
 * the remark can be looked up. It is still hostile text, to be escaped by whoever shows it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ref the remark it is taken from
 * @param customer the account it came from; absent if unknown
 * @param text the words
 */
public record ThemeQuote(RemarkRef ref, Optional<CustomerId> customer, String text) {

    /** Checks the parts. */
    public ThemeQuote {
        customer = Absent.orEmpty(customer);
        Checks.of("theme quote", ref).present("ref", ref).text("text", text).orThrow();
    }

    /** Returns which remark it is of, never its text. */
    @Override
    public String toString() {
        return "ThemeQuote[" + ref + "]";
    }
}

package io.github.cskit.reporting.account;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.privacy.Pseudonyms;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.ticket.Ticket;

/**
 * Quotes what one account wrote: without personal and secret data, the names of its contacts among them, on one line, and
 * shortened. The same value has the same placeholder in all its quotes. What is left is still hostile text.
 *
 * <p>Not thread-safe: the placeholders follow the order of the quotes.
 */
public final class Quoter {

    private final Redactor redactor;
    private final Pseudonyms pseudonyms = Pseudonyms.fresh();

    private Quoter(Redactor redactor) {
        this.redactor = redactor;
    }

    /**
     * Starts quoting an account.
     *
     * @param customer the account, whose contacts' names are taken out
     * @return a quoter that has given no placeholder yet
     */
    public static Quoter of(Customer customer) {
        return new Quoter(Redactor.standard().cautious().knowing(customer.contacts()));
    }

    /**
     * Starts quoting somebody of whom nothing is known.
     *
     * @return a quoter that knows no names
     */
    public static Quoter ofUnknown() {
        return new Quoter(Redactor.standard().cautious());
    }

    /**
     * Quotes a ticket of the account.
     *
     * @param ticket the ticket
     * @param most the greatest length, in UTF-16 units, at least 1
     * @return its title, or the beginning of its text where it has none
     */
    public String ticket(Ticket ticket, int most) {
        return text(ticket.title().isBlank() ? ticket.body() : ticket.title(), most);
    }

    /**
     * Quotes a text of the account.
     *
     * @param text the text, of any length
     * @param most the greatest length, in UTF-16 units, at least 1
     * @return the text or its beginning
     */
    public String text(String text, int most) {
        return Excerpt.of(redactor.redact(text, pseudonyms).text(), most);
    }

    /** Returns nothing of whom it quotes. */
    @Override
    public String toString() {
        return "Quoter";
    }
}

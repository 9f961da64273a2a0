package io.github.cskit.triage.matter;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.privacy.Pseudonyms;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes out of tickets what may be quoted: on one line, shortened, redacted by a redactor that knows the account's people
 * and nobody else's. A text is redacted before it is cut, so that no half of an address remains.
 *
 * <p>Immutable and thread-safe if the redactors are.
 *
 * @param redactors gives the redactor for the tickets of an account, or for those of an unknown one
 * @param most how long a quote is at most, in UTF-16 units
 */
public record Quoter(Function<Optional<CustomerId>, Redactor> redactors, int most) {

    private static final int READ = 20_000;
    private static final double EARLIEST_CUT = 0.6;

    /** Checks the parts. */
    public Quoter {
        Checks.of("quoter")
                .present("redactors", redactors)
                .number("most", most, 10, READ)
                .orThrow();
    }

    /**
     * Returns the quoter that knows nobody's name, with quotes of up to 240 characters.
     *
     * @return the standard quoter
     */
    public static Quoter standard() {
        Redactor redactor = Redactor.standard().cautious();
        return new Quoter(account -> redactor, 240);
    }

    /**
     * Quotes a ticket: its title and the beginning of its text.
     *
     * @param ticket the ticket
     * @return the quote
     */
    public TicketQuote quote(Ticket ticket) {
        String title = ticket.title().strip();
        String body = ticket.body().strip();
        String words = title.isEmpty() || body.isEmpty() ? title + body : title + ": " + body;
        return new TicketQuote(ticket.id(), ticket.customer(), shortened(ticket, words));
    }

    /**
     * Quotes tickets: one of each account before a second of any, and nothing that was said already.
     *
     * @param matter the tickets
     * @param quotes how many at most
     * @return the quotes, those of the longest texts first: they say the most
     */
    public List<TicketQuote> quotes(Matter matter, int quotes) {
        List<TicketQuote> all = matter.tickets().stream()
                .map(each -> quote(each.ticket()))
                .filter(quote -> !quote.text().isBlank())
                .sorted(Comparator.comparingInt(
                                (TicketQuote quote) -> -quote.text().length())
                        .thenComparing(TicketQuote::ticket))
                .toList();
        List<TicketQuote> chosen = new ArrayList<>();
        Set<String> said = new HashSet<>();
        Set<Optional<CustomerId>> heard = new HashSet<>();
        for (boolean othersOnly : new boolean[] {true, false}) {
            for (TicketQuote quote : all) {
                boolean fresh = !othersOnly || !heard.contains(quote.customer());
                if (chosen.size() < quotes && fresh && said.add(quote.text().toLowerCase(Locale.ROOT))) {
                    chosen.add(quote);
                    heard.add(quote.customer());
                }
            }
        }
        return List.copyOf(chosen);
    }

    /**
     * Redacts what an account wrote and keeps its lines.
     *
     * @param ticket the ticket that the text is of
     * @param text its title, its text or a part of them
     * @return the text without what was recognised; what is longer than 20,000 characters is left out
     */
    public String redacted(Ticket ticket, String text) {
        return redactors
                .apply(ticket.customer())
                .redact(beginning(text, READ), Pseudonyms.fresh())
                .text();
    }

    /**
     * Redacts a part of a ticket and puts it on one short line.
     *
     * @param ticket the ticket that the text is of
     * @param text its title, its text or a part of them
     * @return the words, ending in {@code …} where they were cut
     */
    public String shortened(Ticket ticket, String text) {
        String flat = redacted(ticket, text).replaceAll("[\\s\\p{Cc}]+", " ").strip();
        return flat.length() <= most ? flat : beginning(flat, most - 1).stripTrailing() + "…";
    }

    private static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        int cut = space >= most * EARLIEST_CUT ? space : most;
        return text.substring(0, Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut);
    }
}

package io.github.cskit.triage.matter;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.Theme;
import io.github.cskit.triage.theme.ThemeDetector;
import io.github.cskit.triage.theme.ThemePolicy;
import io.github.cskit.triage.theme.Themes;
import io.github.cskit.triage.theme.TriagedTicket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Puts tickets together that are about the same, by the themes of what they say; tags and features of the host's count as
 * words. It is best given all tickets of a window, whatever their category, and asked for one category afterwards, see
 * {@link #only}: among many others, tickets on one wish stand out. Where there are too few for themes, those are put
 * together that share their words. The order in which tickets are given makes no difference.
 *
 * <p>Immutable and thread-safe if detector and redactors are.
 *
 * @param policy when tickets are about the same where there are too few for themes
 * @param themes finds what many tickets are about
 * @param redactors gives the redactor for the tickets of an account, or for those of an unknown one
 */
public record MatterFinder(
        MatterPolicy policy, ThemeDetector themes, Function<Optional<CustomerId>, Redactor> redactors) {

    private static final Comparator<Matter> MOST_FIRST =
            Comparator.comparingInt((Matter matter) -> -matter.tickets().size()).thenComparing(Matter::about);

    /** Checks the parts. */
    public MatterFinder {
        Checks.of("matter finder")
                .present("policy", policy)
                .present("themes", themes)
                .present("redactors", redactors)
                .orThrow();
    }

    /**
     * Returns the finder with the standard numbers.
     *
     * @param redactors gives the redactor for the tickets of an account, or for those of an unknown one
     * @return the finder
     */
    public static MatterFinder standard(Function<Optional<CustomerId>, Redactor> redactors) {
        return new MatterFinder(
                MatterPolicy.standard(), new ThemeDetector(ThemePolicy.standard(), redactors), redactors);
    }

    /**
     * Finds what tickets are about.
     *
     * @param tickets the tickets, in any order; of several with one id the first counts
     * @return the matters, most tickets first, of equally many by what they are about; every ticket is in one, if need be
     *     alone
     */
    public List<Matter> find(Collection<TriagedTicket> tickets) {
        Map<TicketId, TriagedTicket> byId = new TreeMap<>();
        tickets.forEach(each -> byId.putIfAbsent(each.ticket().id(), each));
        List<Matter> matters = new ArrayList<>(
                byId.size() < policy.themesFrom()
                        ? new FewTickets(policy, redactors).find(byId.values())
                        : byTheme(byId));
        matters.sort(MOST_FIRST);
        return List.copyOf(matters);
    }

    /**
     * Returns what of a matter is of one category, under a name that only those tickets give it.
     *
     * @param matter the matter
     * @param category the category
     * @return the tickets of that category; empty if there are none
     */
    public Optional<Matter> only(Matter matter, TicketCategory category) {
        return matter.only(category).map(part -> part.label().equals(matter.label()) ? part : named(part));
    }

    /** Names a part whose tickets do not say the name of the whole; what tells it from others stays. */
    private Matter named(Matter part) {
        List<Remark> remarks = part.tickets().stream().map(Remark::of).toList();
        return new FewTickets(policy, redactors)
                .namer()
                .name(remarks)
                .map(name -> new Matter(part.about(), name, part.tickets()))
                .orElse(part);
    }

    private List<Matter> byTheme(Map<TicketId, TriagedTicket> byId) {
        Themes found = themes.detect(byId.values().stream().map(Remark::of).toList());
        List<Matter> matters = new ArrayList<>();
        for (Theme theme : found.all()) {
            matters.add(new Matter(theme.id().value(), theme.label(), tickets(byId, theme.tickets())));
        }
        found.wordless()
                .forEach(ref -> matters.add(new Matter(
                        "ticket " + ref.id(), "without words", tickets(byId, List.of(TicketId.of(ref.id()))))));
        return matters;
    }

    private static List<TriagedTicket> tickets(Map<TicketId, TriagedTicket> byId, List<TicketId> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }
}

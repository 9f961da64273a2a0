package io.github.cskit.reporting.theme;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.reporting.account.ReviewFrame;
import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.RemarkRef;
import io.github.cskit.triage.theme.Theme;
import io.github.cskit.triage.theme.ThemeDetector;
import io.github.cskit.triage.theme.ThemeId;
import io.github.cskit.triage.theme.Themes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The themes of a review. They are found once, over all remarks that the review looks back at, so that a theme has one name
 * in every list and two periods can be compared; what is of one period is a part of them.
 *
 * <p>Immutable and thread-safe.
 */
public final class ThemeBook {

    private final ReviewFrame frame;
    private final Map<RemarkRef, Remark> remarks;
    private final Themes themes;

    private ThemeBook(ReviewFrame frame, Map<RemarkRef, Remark> remarks, Themes themes) {
        this.frame = frame;
        this.remarks = remarks;
        this.themes = themes;
    }

    /**
     * Finds the themes.
     *
     * @param frame the time of the review, by which periods are judged
     * @param remarks the tickets, requests and comments that the review looks back at; of several with one id one counts
     * @param detector what finds themes
     * @return the book
     */
    public static ThemeBook of(ReviewFrame frame, Collection<Remark> remarks, ThemeDetector detector) {
        Map<RemarkRef, Remark> distinct = new TreeMap<>();
        remarks.forEach(remark -> distinct.putIfAbsent(remark.ref(), remark));
        return new ThemeBook(frame, distinct, detector.detect(distinct.values()));
    }

    /**
     * Returns the themes of all that the review looks back at.
     *
     * @return the themes, most remarks first
     */
    public Themes all() {
        return themes;
    }

    /**
     * Returns what of each theme is from a period.
     *
     * @param range the days of the period
     * @return the themes that have a remark of it, most of them first; with their ids and labels of the whole
     */
    public Themes in(DateRange range) {
        List<Theme> parts = new ArrayList<>();
        for (Theme theme : themes.all()) {
            List<Remark> members = theme.members().stream()
                    .flatMap(member -> find(member).stream())
                    .filter(remark -> isIn(range, remark))
                    .toList();
            if (!members.isEmpty()) {
                parts.add(part(theme, members));
            }
        }
        return new Themes(
                parts,
                themes.wordless().stream()
                        .filter(ref ->
                                find(ref).filter(remark -> isIn(range, remark)).isPresent())
                        .toList());
    }

    /**
     * Returns how many remarks of a period each theme has.
     *
     * @param range the days of the period
     * @return a count for each theme that has one, by theme
     */
    public Map<ThemeId, Integer> counts(DateRange range) {
        Map<ThemeId, Integer> counts = new TreeMap<>();
        in(range).all().forEach(theme -> counts.put(theme.id(), theme.size()));
        return counts;
    }

    /**
     * Returns who wrote in a period, whether it is in a theme or not.
     *
     * @param range the days of the period
     * @return the accounts, sorted
     */
    public Set<CustomerId> wrote(DateRange range) {
        Set<CustomerId> wrote = new TreeSet<>();
        remarks.values().stream()
                .filter(remark -> isIn(range, remark))
                .forEach(remark -> remark.customer().ifPresent(wrote::add));
        return wrote;
    }

    /**
     * Finds a remark.
     *
     * @param ref which one
     * @return the remark; empty if the review does not look back at it
     */
    public Optional<Remark> find(RemarkRef ref) {
        return Optional.ofNullable(remarks.get(ref));
    }

    /** Returns how many themes there are, never the words of customers. */
    @Override
    public String toString() {
        return "ThemeBook[" + remarks.size() + " remarks, " + themes.all().size() + " themes]";
    }

    private boolean isIn(DateRange range, Remark remark) {
        return remark.at().filter(at -> frame.holds(range, at)).isPresent();
    }

    private static Theme part(Theme theme, List<Remark> members) {
        Map<TicketCategory, Integer> mix = new EnumMap<>(TicketCategory.class);
        members.forEach(member -> member.category().ifPresent(category -> mix.merge(category, 1, Integer::sum)));
        List<RemarkRef> refs = members.stream().map(Remark::ref).toList();
        return new Theme(
                theme.id(),
                theme.label(),
                refs,
                members.stream().flatMap(member -> member.customer().stream()).toList(),
                mix,
                theme.quotes().stream()
                        .filter(quote -> refs.contains(quote.ref()))
                        .toList());
    }
}

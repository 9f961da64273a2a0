package io.github.cskit.reporting.theme;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.product.Feature;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.reporting.account.ArrBook;
import io.github.cskit.reporting.account.Excerpt;
import io.github.cskit.triage.route.Route;
import io.github.cskit.triage.route.RoutingTable;
import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.Theme;
import io.github.cskit.triage.theme.ThemeId;
import io.github.cskit.triage.theme.ThemeMovement;
import io.github.cskit.triage.theme.ThemeRevenue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lists the top themes of a period with what stands behind them. A theme without a ticket in the period is not listed:
 * it is of comments only, and nobody waits for an answer.
 *
 * <p>Immutable and thread-safe.
 *
 * @param arr what each account pays
 * @param features the features of the product, for their names
 * @param routing which category goes to which role
 * @param directory who holds which role
 * @param rate the share of false discoveries that is accepted among movements, inclusive
 */
public record ThemeSummarizer(
        ArrBook arr, List<Feature> features, RoutingTable routing, Directory directory, double rate) {

    private static final int MOST_LENGTH = 120;
    private static final int LEAST_STEM = 4;
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]{1,100}");

    /** Copies the list. */
    public ThemeSummarizer {
        features = List.copyOf(features);
    }

    /**
     * Lists the top themes.
     *
     * @param book the themes of the review
     * @param range the period; the one before it has the same length
     * @param most how many themes are listed at most
     * @param customers all customers
     * @return the list
     */
    public ThemeSummary summarize(ThemeBook book, DateRange range, int most, Collection<CustomerId> customers) {
        List<Theme> top = book.in(range).shared().stream()
                .filter(theme -> !theme.tickets().isEmpty())
                .limit(most)
                .toList();
        Map<ThemeId, ThemeMovement> movements =
                ThemeMovement.between(book.counts(range.previous()), book.counts(range), 0.5, rate).stream()
                        .collect(Collectors.toMap(ThemeMovement::theme, Function.identity()));
        ThemeRevenue revenue = ThemeRevenue.of(top, book.wrote(range), customers, arr.amounts(), arr.currency());
        List<ThemeEntry> entries = new ArrayList<>();
        for (int rank = 0; rank < top.size(); rank++) {
            Theme theme = top.get(rank);
            Optional<Route> route = leading(theme).map(routing::route);
            Role owner = route.map(Route::role).orElse(Role.SUPPORT);
            entries.add(new ThemeEntry(
                    name(book, theme),
                    theme,
                    Objects.requireNonNull(movements.get(theme.id())),
                    revenue.shares().get(rank),
                    owner,
                    route.map(each -> each.recipient(directory))
                            .or(() -> directory.find(owner))
                            .orElse(owner.value())));
        }
        return new ThemeSummary(
                entries,
                revenue.union(),
                revenue.coveredPercent(entries.size()),
                revenue.customers(),
                revenue.silent(),
                revenue.silentRevenue());
    }

    /** Returns the label, and the feature that most of the remarks name unless the label says a word of it. */
    private String name(ThemeBook book, Theme theme) {
        Map<FeatureId, Integer> counts = new HashMap<>();
        theme.members().stream()
                .flatMap(member -> book.find(member).flatMap(Remark::feature).stream())
                .forEach(feature -> counts.merge(feature, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > theme.size())
                .map(entry -> nameOf(entry.getKey()))
                .filter(feature -> !says(theme.label(), feature))
                .map(feature -> Excerpt.of(theme.label() + " (" + feature + ")", MOST_LENGTH))
                .findFirst()
                .orElse(theme.label());
    }

    private String nameOf(FeatureId feature) {
        return features.stream()
                .filter(each -> each.id().equals(feature))
                .map(Feature::name)
                .findFirst()
                .orElse(feature.value());
    }

    /** Returns whether a label says a word of a feature's name already, be it in another form. */
    private static boolean says(String label, String feature) {
        List<String> said = words(label);
        return words(feature).stream()
                .anyMatch(word -> said.stream()
                        .anyMatch(other -> word.equals(other)
                                || (Math.min(word.length(), other.length()) >= LEAST_STEM
                                        && (word.startsWith(other) || other.startsWith(word)))));
    }

    private static List<String> words(String text) {
        return WORDS.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Returns the most frequent category; of equally frequent ones the first in their order. */
    private static Optional<TicketCategory> leading(Theme theme) {
        return theme.mix().entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }
}

package io.github.cskit.scoring.satisfaction.breakdown;

import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.time.DatedSeries;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.satisfaction.Csat;
import io.github.cskit.scoring.satisfaction.CsatPolicy;
import io.github.cskit.scoring.satisfaction.CsatTally;
import io.github.cskit.scoring.satisfaction.Nps;
import io.github.cskit.scoring.satisfaction.NpsTally;
import io.github.cskit.scoring.satisfaction.SatisfactionChange;
import io.github.cskit.scoring.satisfaction.SurveyFrame;
import io.github.cskit.scoring.trend.Trend;
import io.github.cskit.scoring.trend.TrendAnalyzer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A satisfaction figure over time: each period with its interval and whether it differs from the one before, and where
 * the series as a whole is going. Periods without answers say so and are no reading of the trend.
 *
 * <p>Immutable and thread-safe if the figures are.
 *
 * @param <F> the figure
 * @param periods the periods by time
 * @param trend where the figures are going, by the starts of their periods
 */
public record SatisfactionSeries<F>(List<SatisfactionPeriod<F>> periods, Trend trend) {

    private static final int MAX_PERIODS = 10_000;

    /** Copies the list. */
    public SatisfactionSeries {
        periods = Absent.orEmptyList(periods);
        Checks.of("satisfaction series")
                .elements("periods", periods)
                .present("trend", trend)
                .orThrow();
    }

    /**
     * Creates the series of the NPS of some responses, without a gap from the first to the last period.
     *
     * @param responses NPS responses
     * @param period the length of the periods
     * @param zone the zone in which days begin
     * @param analyzer says where the series is going
     * @return the series
     * @throws io.github.cskit.core.validation.InvalidValueException if the responses are more than 10,000 periods apart
     */
    public static SatisfactionSeries<Nps> ofNps(
            Collection<SurveyResponse> responses, SurveyPeriod period, ZoneId zone, TrendAnalyzer analyzer) {
        return ofNps(tallies(responses, period, zone, NpsTally::of), analyzer);
    }

    /**
     * Creates the series of the NPS of tallies.
     *
     * @param tallies the tally of each period, by its first date; periods do not overlap
     * @param analyzer says where the series is going
     * @return the series
     */
    public static SatisfactionSeries<Nps> ofNps(Map<DateRange, NpsTally> tallies, TrendAnalyzer analyzer) {
        return of(
                tallies,
                NpsTally::nps,
                (now, before) -> now.changeFrom(before),
                nps -> nps instanceof Nps.Measured measured
                        ? Optional.of(measured.value().doubleValue())
                        : Optional.empty(),
                analyzer);
    }

    /**
     * Creates the series of the CSAT of tallies on one scale; its trend is that of the top-box share in percent.
     *
     * @param tallies the tally of each period, all on one scale; periods do not overlap
     * @param policy which answers are the top box, and the level of the intervals
     * @param analyzer says where the series is going
     * @return the series
     * @throws io.github.cskit.core.validation.InvalidValueException if the scales differ
     */
    public static SatisfactionSeries<Csat> ofCsat(
            Map<DateRange, CsatTally> tallies, CsatPolicy policy, TrendAnalyzer analyzer) {
        SurveyFrame frame = SurveyFrame.unknown();
        return of(
                tallies,
                tally -> tally.csat(policy),
                (now, before) -> now.changeFrom(before, frame, frame, policy),
                csat -> csat instanceof Csat.Measured measured
                        ? Optional.of(measured.topBoxPercent().doubleValue())
                        : Optional.empty(),
                analyzer);
    }

    private static <T, F> SatisfactionSeries<F> of(
            Map<DateRange, T> tallies,
            Function<T, F> figure,
            BiFunction<T, T, SatisfactionChange> change,
            Function<F, Optional<Double>> value,
            TrendAnalyzer analyzer) {
        List<SatisfactionPeriod<F>> periods = new ArrayList<>();
        Map<LocalDate, Double> readings = new TreeMap<>();
        Optional<T> before = Optional.empty();
        for (Map.Entry<DateRange, T> entry : byTime(tallies)) {
            DateRange range = entry.getKey();
            T tally = entry.getValue();
            F made = figure.apply(tally);
            Optional<SatisfactionChange> moved = before.map(earlier -> change.apply(tally, earlier));
            periods.add(new SatisfactionPeriod<>(range, made, moved.orElseGet(SatisfactionChange::noData)));
            Optional<Double> reading = value.apply(made);
            reading.ifPresent(number -> readings.put(range.startInclusive(), number));
            before = reading.isPresent() ? Optional.of(tally) : before;
        }
        return new SatisfactionSeries<>(periods, analyzer.analyze(DatedSeries.of(readings)));
    }

    private static <T> List<Map.Entry<DateRange, T>> byTime(Map<DateRange, T> tallies) {
        List<Map.Entry<DateRange, T>> byTime = new ArrayList<>(tallies.entrySet());
        byTime.sort(Comparator.comparing(entry -> entry.getKey().startInclusive()));
        Checks checks = Checks.of("satisfaction series");
        for (int i = 1; i < byTime.size(); i++) {
            DateRange range = byTime.get(i).getKey();
            LocalDate end = byTime.get(i - 1).getKey().endExclusive();
            checks.require(
                    !range.startInclusive().isBefore(end), "periods", range, "start after the one before it ends");
        }
        checks.orThrow();
        return byTime;
    }

    private static <T> Map<DateRange, T> tallies(
            Collection<SurveyResponse> responses,
            SurveyPeriod period,
            ZoneId zone,
            Function<Collection<SurveyResponse>, T> tally) {
        SortedMap<LocalDate, List<SurveyResponse>> grouped = new TreeMap<>();
        for (SurveyResponse response : responses) {
            DateRange range = period.holding(response.at().atZone(zone).toLocalDate());
            grouped.computeIfAbsent(range.startInclusive(), start -> new ArrayList<>())
                    .add(response);
        }
        Map<DateRange, T> tallies = new LinkedHashMap<>();
        if (!grouped.isEmpty()) {
            LocalDate last = grouped.lastKey();
            for (LocalDate start = grouped.firstKey(); !start.isAfter(last); ) {
                DateRange range = period.holding(start);
                tallies.put(range, tally.apply(grouped.getOrDefault(start, List.of())));
                Checks.of("satisfaction series")
                        .require(tallies.size() <= MAX_PERIODS, "periods", "more", "be at most " + MAX_PERIODS)
                        .orThrow();
                start = range.endExclusive();
            }
        }
        return tallies;
    }
}

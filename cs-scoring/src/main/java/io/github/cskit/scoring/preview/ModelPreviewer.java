package io.github.cskit.scoring.preview;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.time.DatedSeries;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.portfolio.ArrTally;
import io.github.cskit.scoring.portfolio.BandTransitions;
import io.github.cskit.scoring.risk.AtRiskReason;
import io.github.cskit.scoring.risk.AtRiskRule;
import io.github.cskit.scoring.trend.Trend;
import io.github.cskit.scoring.trend.TrendAnalyzer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Shows what a changed model would do to a portfolio. Every snapshot is judged by both models, the earlier ones too: an
 * account whose old scores fell may stand still by the new ones.
 *
 * <pre>{@code
 * ModelPreview preview = ModelPreviewer.between(HealthModels.threeComponent(), HealthModels.of(mine))
 *         .preview(accounts, Currency.getInstance("USD"), ZoneOffset.UTC);
 * }</pre>
 *
 * <p>Immutable and thread-safe if the models and rules are.
 */
public final class ModelPreviewer {

    /** The name of the standard alert: Red, or Yellow with a declining trend. */
    public static final String AT_RISK = "at-risk";

    private static final Comparator<Optional<Money>> MOST_FIRST =
            Comparator.comparing((Optional<Money> arr) -> arr.isEmpty()).thenComparing((a, b) -> order(b, a));

    private static final Comparator<ModelRef> BY_NAME = Comparator.comparing(ModelRef::name)
            .thenComparing(ModelRef::version)
            .thenComparing(ref -> ref.fingerprint().value());

    private final HealthModel from;
    private final HealthModel to;
    private final TrendAnalyzer trends;
    private final SortedMap<String, AlertRule> rules;

    private ModelPreviewer(HealthModel from, HealthModel to, TrendAnalyzer trends, SortedMap<String, AlertRule> rules) {
        this.from = from;
        this.to = to;
        this.trends = trends;
        this.rules = rules;
    }

    /**
     * Creates a previewer with the standard rule of trends and one alert, {@link #AT_RISK}.
     *
     * @param from the model of today
     * @param to the changed model
     * @return the previewer
     */
    public static ModelPreviewer between(HealthModel from, HealthModel to) {
        SortedMap<String, AlertRule> rules = new TreeMap<>();
        rules.put(AT_RISK, (now, trend) -> AtRiskRule.judge(now, trend).map(AtRiskReason::wireName));
        return new ModelPreviewer(from, to, TrendAnalyzer.standard(), rules);
    }

    /**
     * Returns this previewer with another rule of trends.
     *
     * @param analyzer the rule
     * @return the previewer
     */
    public ModelPreviewer withTrends(TrendAnalyzer analyzer) {
        return new ModelPreviewer(from, to, analyzer, rules);
    }

    /**
     * Returns this previewer with one alert more.
     *
     * @param name what it is called; at most once
     * @param rule the rule
     * @return the previewer
     * @throws InvalidValueException if there is an alert of that name
     */
    public ModelPreviewer withAlert(String name, AlertRule rule) {
        Checks.of("model preview")
                .name("name", name)
                .require(!rules.containsKey(name), "alert (" + name + ")", "given twice", "be given once")
                .orThrow();
        SortedMap<String, AlertRule> more = new TreeMap<>(rules);
        more.put(name, rule);
        return new ModelPreviewer(from, to, trends, more);
    }

    /**
     * Previews the change.
     *
     * @param accounts the portfolio, each account once
     * @param currency the reporting currency
     * @param zone the zone of the days of which the snapshots are the end
     * @return what would happen; an account that a model refuses is among the failures and costs no other
     * @throws InvalidValueException if an account is there twice
     * @throws io.github.cskit.core.money.CurrencyMismatchException if an account pays in another currency
     */
    public ModelPreview preview(List<PreviewAccount> accounts, Currency currency, ZoneId zone) {
        Run run = new Run(zone);
        Checks checks = Checks.of("model preview");
        SortedSet<CustomerId> seen = new TreeSet<>();
        for (PreviewAccount account : accounts) {
            CustomerId id = account.customer();
            checks.require(seen.add(id), "accounts", "holding (" + id + ") twice", "hold each account once");
        }
        checks.orThrow();
        accounts.stream()
                .sorted(byArr(PreviewAccount::arr, PreviewAccount::customer))
                .forEach(run::take);
        return run.preview(currency);
    }

    private static <T> Comparator<T> byArr(Function<T, Optional<Money>> arr, Function<T, CustomerId> customer) {
        return Comparator.comparing(arr, MOST_FIRST).thenComparing(customer);
    }

    private static int order(Optional<Money> a, Optional<Money> b) {
        return a.isEmpty() || b.isEmpty() ? 0 : a.get().compareTo(b.get());
    }

    /** One model's view of one account. */
    private record View(HealthAssessment now, Trend trend) {}

    /** The state of one preview. Not thread-safe. */
    private final class Run {

        private final ZoneId zone;
        private final SortedSet<ModelRef> fromModels = new TreeSet<>(BY_NAME);
        private final SortedSet<ModelRef> toModels = new TreeSet<>(BY_NAME);
        private final List<AccountChange> changes = new ArrayList<>();
        private final List<AlertChange> alerts = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();

        private Run(ZoneId zone) {
            this.zone = zone;
        }

        private void take(PreviewAccount account) {
            try {
                View today = view(account, from);
                View changed = view(account, to);
                fromModels.add(today.now().model());
                toModels.add(changed.now().model());
                changes.add(AccountChange.of(account, today.now(), changed.now()));
                rules.forEach((name, rule) -> {
                    Optional<String> before = rule.judge(today.now(), today.trend());
                    Optional<String> after = rule.judge(changed.now(), changed.trend());
                    if (!before.equals(after)) {
                        alerts.add(new AlertChange(account.customer(), account.arr(), name, before, after));
                    }
                });
            } catch (InvalidValueException refusal) {
                failures.add(Failure.from("customer (" + account.customer() + ")", refusal));
            }
        }

        private View view(PreviewAccount account, HealthModel model) {
            List<DatedSeries.Point> points = new ArrayList<>();
            HealthAssessment now = model.assess(account.present());
            for (CustomerSnapshot snapshot : account.snapshots()) {
                HealthAssessment then = snapshot.asOf().equals(now.asOf()) ? now : model.assess(snapshot);
                if (then instanceof Scored scored) {
                    // a snapshot is of the end of a day, and that is the start of the next
                    LocalDate day = snapshot.asOf().minusNanos(1).atZone(zone).toLocalDate();
                    points.add(new DatedSeries.Point(
                            day, scored.score().toBigDecimal().doubleValue()));
                }
            }
            return new View(now, trends.analyze(new DatedSeries(points)));
        }

        private ModelPreview preview(Currency currency) {
            SortedMap<BandTransitions.Move, ArrTally> cells = new TreeMap<>();
            for (AccountChange change : changes) {
                BandTransitions.Move move = new BandTransitions.Move(change.from(), change.to());
                cells.put(
                        move, cells.getOrDefault(move, ArrTally.none(currency)).plus(change.arr()));
            }
            return new ModelPreview(
                    List.copyOf(fromModels),
                    List.copyOf(toModels),
                    new BandTransitions(currency, cells),
                    changes.stream().filter(AccountChange::moves).toList(),
                    changes.stream().filter(AccountChange::rescored).count(),
                    alerts,
                    failures);
        }
    }
}

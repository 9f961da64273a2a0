package io.github.cskit.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.LifecycleStage;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.health.ActionRange;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.scoring.columns.ColumnScorer;
import io.github.cskit.scoring.columns.SignalColumns;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;

/** A portfolio rolled up in parts is the portfolio rolled up at once, and columns roll up as objects do. */
@Tag("HLT-15")
class RollUpProperties {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");
    private static final List<Segment> SEGMENTS = List.of(Segment.of("smb"), Segment.of("enterprise"));
    private static final List<LifecycleStage> STAGES = List.of(LifecycleStage.values());
    private static final SignalId DAYS = Signals.USAGE_ACTIVE_DAYS_28;
    private static final SignalId SHARE = Signals.ADOPTION_FEATURE_SHARE;

    private final SplittableRandom random = new SplittableRandom(20_261_125);

    /** Some customers as columns, and the same ones as objects. */
    private final class Rows {

        private final double[] days;
        private final double[] shares;
        private final int[] segments;
        private final int[] stages;
        private final long[] arr;

        private Rows(int count) {
            this.days = random.ints(count, -9, 29)
                    .mapToDouble(d -> d < 0 ? Double.NaN : d)
                    .toArray();
            this.shares = random.ints(count, 0, 101).mapToDouble(s -> s / 100.0).toArray();
            this.segments = random.ints(count, -1, SEGMENTS.size()).toArray();
            this.stages = random.ints(count, -1, STAGES.size()).toArray();
            this.arr = random.longs(count, -1, Long.MAX_VALUE / 2)
                    .map(a -> a % 5 == 0 ? AccountColumns.UNKNOWN_ARR : a)
                    .toArray();
        }

        private PortfolioTally<ActionRange> tallied() {
            SignalColumns signals =
                    SignalColumns.ofRows(days.length).with(DAYS, days).with(SHARE, shares);
            AccountColumns accounts = AccountColumns.ofRows(days.length)
                    .withSegments(SEGMENTS, segments)
                    .withStages(STAGES, stages)
                    .withArr(arr);
            ColumnScorer scorer = ColumnScorer.of(HealthModels.scorecard("five-signal"));
            return PortfolioTally.of(USD, ActionRange.standard(), scorer.score(signals), accounts);
        }

        private List<PortfolioAccount> accounts() {
            HealthModel model = HealthModels.fiveSignal();
            List<PortfolioAccount> accounts = new ArrayList<>();
            for (int i = 0; i < days.length; i++) {
                CustomerId id = CustomerId.of("c-" + i);
                CustomerSnapshot.Builder snapshot =
                        CustomerSnapshot.builder(id, AS_OF).with(SHARE, shares[i]);
                if (!Double.isNaN(days[i])) {
                    snapshot.with(DAYS, days[i]);
                }
                accounts.add(new PortfolioAccount(
                        id,
                        segments[i] < 0 ? Optional.empty() : Optional.of(SEGMENTS.get(segments[i])),
                        stages[i] < 0 ? Optional.empty() : Optional.of(STAGES.get(stages[i])),
                        Optional.empty(),
                        arr[i] == AccountColumns.UNKNOWN_ARR
                                ? Optional.empty()
                                : Optional.of(new Money(BigDecimal.valueOf(arr[i], 2), USD)),
                        model.assess(snapshot.build())));
            }
            return accounts;
        }
    }

    @Example
    @Tag("SAT-6")
    void partsOfAHundredThousandPortfoliosMergeToTheWhole() {
        List<PortfolioAccount> pool = new Rows(500).accounts();
        int unequalWithoutOne = 0;
        for (int round = 0; round < 100_000; round++) {
            List<PortfolioAccount> all = draw(pool, 1 + random.nextInt(6));
            List<PortfolioAccount> left = new ArrayList<>();
            List<PortfolioAccount> right = new ArrayList<>();
            all.forEach(account -> (random.nextBoolean() ? left : right).add(account));
            PortfolioTally<ActionRange> whole = tallyOf(all);
            assertThat(tallyOf(right).plus(tallyOf(left)).equals(whole)).isTrue();
            unequalWithoutOne += tallyOf(all.subList(1, all.size())).equals(whole) ? 0 : 1;
        }
        assertThat(unequalWithoutOne).isEqualTo(100_000);
    }

    @Example
    void columnsOfAHundredThousandRowsRollUpAsObjectsDo() {
        for (int round = 0; round < 50; round++) {
            Rows rows = new Rows(2_000);
            assertThat(rows.tallied()).isEqualTo(tallyOf(rows.accounts()));
        }
    }

    private List<PortfolioAccount> draw(List<PortfolioAccount> pool, int count) {
        int from = random.nextInt(pool.size() - count);
        return pool.subList(from, from + count);
    }

    private static PortfolioTally<ActionRange> tallyOf(List<PortfolioAccount> accounts) {
        return PortfolioTally.of(USD, ActionRange.standard(), accounts);
    }
}

package io.github.cskit.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cskit.core.customer.LifecycleStage;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.health.ActionRange;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.scoring.columns.ColumnScorer;
import io.github.cskit.scoring.columns.ColumnScores;
import io.github.cskit.scoring.columns.SignalColumns;
import io.github.cskit.scoring.health.HealthModels;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HLT-15")
class AccountColumnsTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final List<Segment> SEGMENTS = List.of(Segment.of("smb"), Segment.of("enterprise"));

    private final ColumnScorer scorer = ColumnScorer.of(HealthModels.scorecard("five-signal"));

    @Test
    void refusedCustomersAreNotCountedAndUnscoredOnesAreCountedApart() {
        PortfolioTally<ActionRange> tally = PortfolioTally.of(
                USD,
                ActionRange.standard(),
                scores(28, 29, Double.NaN),
                AccountColumns.ofRows(3).withArr(new long[] {101, 202, AccountColumns.UNKNOWN_ARR}));

        assertThat(tally.total()).isEqualTo(new ArrTally(2, Money.of("1.01", "USD"), 1));
        assertThat(tally.byState()).containsOnlyKeys(HealthState.GREEN, HealthState.NOT_SCORED);
        assertThat(tally.byRange().get(ActionRange.EXPAND).customers()).isEqualTo(1);
        assertThat(tally.bySegment()).isEmpty();
    }

    @Test
    void aSumThatALongCannotHoldIsExact() {
        long[] arr = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE};
        PortfolioTally<ActionRange> tally = PortfolioTally.of(
                USD,
                ActionRange.standard(),
                scores(28, 28, 28),
                AccountColumns.ofRows(3).withArr(arr));
        // 3 x 9,223,372,036,854,775,807 cents
        assertThat(tally.total().arr()).isEqualTo(Money.of("276701161105643274.21", "USD"));
    }

    @Test
    void columnsThatDoNotFitAreRefusedByNameAndRow() {
        AccountColumns columns = AccountColumns.ofRows(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> columns.withSegments(SEGMENTS, new int[] {0, 2}))
                .withMessageContaining("segments[1] is 2 but must be -1 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> columns.withStages(List.of(LifecycleStage.ADOPTION), new int[] {-2, 0}))
                .withMessageContaining("stages[0] is -2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> columns.withSegments(List.of(SEGMENTS.get(0), SEGMENTS.get(0)), new int[2]))
                .withMessageContaining("name each once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> columns.withArr(new long[3]))
                .withMessageContaining("arr is 3 long but must be 2 long");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PortfolioTally.of(USD, ActionRange.standard(), scores(28, 28, 28), columns))
                .withMessageContaining("accounts is 2 rows but must be 3 rows");
    }

    private ColumnScores scores(double... days) {
        double[] full = new double[days.length];
        Arrays.fill(full, 1);
        return scorer.score(SignalColumns.ofRows(days.length)
                .with(Signals.USAGE_ACTIVE_DAYS_28, days)
                .with(Signals.SUPPORT_TICKETS_28, new double[days.length])
                .with(Signals.ADOPTION_FEATURE_SHARE, full));
    }
}

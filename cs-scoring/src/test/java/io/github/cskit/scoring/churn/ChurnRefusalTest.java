package io.github.cskit.scoring.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.scoring.churn.ChurnRefused.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RSK-8")
class ChurnRefusalTest {

    private static final int ROWS = 600;
    private final SyntheticAccounts accounts = SyntheticAccounts.of(ROWS, 21);

    @Test
    void tooFewEventsAreRefusedAtTheBound() {
        boolean[] thirty = new boolean[ROWS];
        Arrays.fill(thirty, 0, 30, true);
        boolean[] fewer = thirty.clone();
        fewer[0] = false;

        assertThat(ChurnTrainer.standard().fit(accounts.table, thirty)).isInstanceOf(ChurnModel.class);
        assertThat(ChurnTrainer.standard().fit(accounts.table, fewer))
                .isInstanceOfSatisfying(ChurnRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.TOO_FEW_EVENTS);
                    assertThat(refused.message()).contains("29 churned and 571 kept", "at least 30 of each");
                });
    }

    @Test
    @Tag("RSK-9")
    void aCopyOfTheOutcomeUnderAnotherNameIsLeakage() {
        List<Optional<String>> copy = IntStream.range(0, ROWS)
                .mapToObj(i -> Optional.of(accounts.churned[i] ? "closed" : "open"))
                .toList();
        double[] inverted = IntStream.range(0, ROWS)
                .mapToDouble(i -> accounts.churned[i] ? -7 : 12)
                .toArray();

        assertLeaks(TableColumn.ofCategories("account state", copy), 1);
        assertLeaks(TableColumn.ofNumbers("balance", inverted), 1);
    }

    @Test
    @Tag("RSK-9")
    void whatIsFilledInOnlyOnceSomeoneLeavesIsLeakageToo() {
        // a third of the churned have a reason of leaving, and nobody else has
        SplittableRandom random = new SplittableRandom(2);
        List<Optional<String>> reasons = new ArrayList<>();
        double[] refund = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            boolean told = accounts.churned[i] && random.nextInt(3) == 0;
            reasons.add(told ? Optional.of("price") : Optional.empty());
            refund[i] = told ? 10 + random.nextInt(5) : Double.NaN;
        }

        assertLeaks(TableColumn.ofCategories("reason", reasons), 0.95);
        assertLeaks(TableColumn.ofNumbers("refund", refund), 0.95);
    }

    @Test
    void aHostCanVouchForAColumn() {
        List<Optional<String>> copy = IntStream.range(0, ROWS)
                .mapToObj(i -> Optional.of(accounts.churned[i] ? "closed" : "open"))
                .toList();
        ChurnTable table = accounts.with(TableColumn.ofCategories("state", copy));

        assertThat(ChurnTrainer.standard().fit(table, accounts.churned, List.of("state")))
                .isInstanceOfSatisfying(
                        ChurnModel.class,
                        model -> assertThat(model.quality().auc()).isGreaterThan(0.99));
    }

    @Test
    void honestColumnsAreNotSuspected() {
        assertThat(ChurnTrainer.standard().fit(accounts.table, accounts.churned))
                .isInstanceOf(ChurnModel.class);
    }

    @Test
    void aTableThatTellsNothingSaysSoAndPredictsTheBaseRate() {
        boolean[] chance = new boolean[ROWS];
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < ROWS; i++) {
            chance[i] = random.nextInt(5) == 0;
        }
        ChurnModel model = (ChurnModel) ChurnTrainer.standard().fit(accounts.table, chance);

        assertThat(model.quality().signal()).isFalse();
        assertThat(model.predict(accounts.table)).allSatisfy(prediction -> {
            assertThat(prediction.probability())
                    .isEqualTo(model.predict(accounts.table).get(0).probability());
            assertThat(prediction.factors()).isEmpty();
        });
        assertThat(model.predict(accounts.table).get(0).probability())
                .isCloseTo(model.quality().churned().share(), org.assertj.core.api.Assertions.within(1e-12));
        assertThat(ChurnModel.read(model.toJson()).predict(accounts.table)).isEqualTo(model.predict(accounts.table));
    }

    @Test
    void idsConstantsAndCopiesAreLeftOutWithTheirReason() {
        List<Optional<String>> ids =
                IntStream.range(0, ROWS).mapToObj(i -> Optional.of("A-" + i)).toList();
        TableColumn days = accounts.table.columns().get(0);
        double[] hours =
                IntStream.range(0, ROWS).mapToDouble(i -> 24 * days.number(i)).toArray();
        ChurnTable table = ChurnTable.of(List.of(
                days,
                TableColumn.ofCategories("account", ids),
                TableColumn.ofNumbers("same", new double[ROWS]),
                TableColumn.ofNumbers("hours", hours)));
        ChurnModel model = (ChurnModel) ChurnTrainer.standard().fit(table, accounts.churned);

        assertThat(model.columns()).containsExactly("days");
        assertThat(model.record().leftOut())
                .extracting(ChurnRecord.LeftOut::column)
                .containsExactly("account", "same", "hours");
        ChurnTable nothing = ChurnTable.of(List.of(TableColumn.ofCategories("account", ids)));
        assertThat(ChurnTrainer.standard().fit(nothing, accounts.churned))
                .isInstanceOfSatisfying(
                        ChurnRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_COLUMN));
    }

    @Test
    void tablesThatDoNotFitTogetherAreRefused() {
        TableColumn one = TableColumn.ofNumbers("a", new double[3]);

        assertThatThrownBy(() -> ChurnTable.of(List.of(one, one))).hasMessageContaining("name that is taken");
        assertThatThrownBy(() -> ChurnTable.of(List.of(one, TableColumn.ofNumbers("b", new double[2]))))
                .hasMessageContaining("2 long");
        assertThatThrownBy(() -> ChurnTable.of(List.of())).hasMessageContaining("empty");
        assertThatThrownBy(() -> ChurnTrainer.standard().fit(accounts.table, new boolean[3]))
                .hasMessageContaining("churned is 3 long");
        assertThatThrownBy(() -> TableColumn.ofNumbers("a", new double[] {Double.POSITIVE_INFINITY}))
                .hasMessageContaining("infinite");
    }

    private void assertLeaks(TableColumn column, double leastAucOrShare) {
        ChurnFit fit = ChurnTrainer.standard().fit(accounts.with(column), accounts.churned);

        assertThat(fit).isInstanceOfSatisfying(ChurnRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.LEAKAGE);
            assertThat(refused.suspects()).extracting(LeakSuspect::column).containsExactly(column.name());
            LeakSuspect suspect = refused.suspects().get(0);
            assertThat(suspect.auc() >= leastAucOrShare || suspect.onlyChurned() >= 0.2)
                    .isTrue();
            assertThat(refused.message()).startsWith("Leakage: (" + column.name() + ")");
        });
    }
}

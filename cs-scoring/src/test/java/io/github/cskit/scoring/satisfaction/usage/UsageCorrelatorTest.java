package io.github.cskit.scoring.satisfaction.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SAT-5")
class UsageCorrelatorTest {

    private static final UsageCorrelator CORRELATOR = UsageCorrelator.standard();

    private final SplittableRandom random = new SplittableRandom(11);
    private final double[] answers =
            random.doubles(400).map(u -> Math.floor(11 * u)).toArray();

    @Test
    void whatGoesWithHighAndWithLowAnswersIsToldWithItsDirection() {
        UsageAssociations found = CORRELATOR.correlate(UsageTable.of(answers)
                .with("export", following(2))
                .with("errors", following(-2))
                .with("noise", following(0)));

        assertThat(verdict(found, "export")).isEqualTo(AssociationVerdict.GOES_WITH_HIGHER);
        assertThat(verdict(found, "errors")).isEqualTo(AssociationVerdict.GOES_WITH_LOWER);
        assertThat(verdict(found, "noise")).isEqualTo(AssociationVerdict.NOT_DETECTABLE);
        assertThat(found.findings()).hasSize(2);
        assertThat(found.tried()).isEqualTo(3);
        assertThat(found.all().get(2).feature()).isEqualTo("noise");
        AssociationFigures errors = figures(found, "errors");
        assertThat(errors.spearman()).isNegative();
        assertThat(errors.interval().orElseThrow().high()).isNegative();
        assertThat(errors.kendall()).isBetween(errors.spearman(), 0.0);
        assertThat(errors.q()).isGreaterThanOrEqualTo(errors.p());
        assertThat(found.accounts()).isEmpty();
    }

    /** Higher satisfaction where there is more churn: the column runs the wrong way, and nobody is flattered. */
    @Test
    void aColumnThatRunsTheWrongWayIsReportedWithItsDirection() {
        double[] churned = following(2);
        double[] turned = Arrays.stream(churned).map(value -> -value).toArray();

        UsageAssociations wrong =
                CORRELATOR.correlate(UsageTable.of(answers).with("churn", churned, ExpectedDirection.LOWER));
        UsageAssociations right =
                CORRELATOR.correlate(UsageTable.of(answers).with("churn", turned, ExpectedDirection.LOWER));

        assertThat(verdict(wrong, "churn")).isEqualTo(AssociationVerdict.GOES_WITH_HIGHER);
        assertThat(wrong.contradictions()).extracting(UsageAssociation::feature).containsExactly("churn");
        assertThat(figures(wrong, "churn").spearman())
                .isEqualTo(-figures(right, "churn").spearman());
        assertThat(right.contradictions()).isEmpty();
        assertThat(right.findings()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} answers of {1} accounts, {2} of which use it")
    @CsvSource({
        "30, 20, 10, true",
        "29, 20, 10, false",
        "30, 19, 10, false",
        "30, 20, 9, false",
        "400, 400, 9, false",
        "400, 400, 391, false",
        "400, 400, 390, true"
    })
    void tooFewAnswersAccountsOrUsersAreNotEnoughData(int rows, int accounts, int users, boolean enough) {
        double[] used = new double[rows];
        List<Integer> keys = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            keys.add(i % accounts);
            used[i] = i % accounts >= accounts - users ? 1 : 0;
        }
        UsageAssociations found = CORRELATOR.correlate(
                UsageTable.of(Arrays.copyOf(answers, rows)).ofAccounts(keys).with("used", used));

        assertThat(verdict(found, "used") != AssociationVerdict.NOT_ENOUGH_DATA).isEqualTo(enough);
        assertThat(found.tried()).isEqualTo(enough ? 1 : 0);
        assertThat(found.all().get(0).answers()).isEqualTo(rows);
    }

    @Test
    void constantsAndNothingMeasuredAreNotEnoughDataAndEmptyTablesHaveNoFindings() {
        double[] nothing = new double[400];
        Arrays.fill(nothing, Double.NaN);
        UsageAssociations found = CORRELATOR.correlate(
                UsageTable.of(answers).with("same", new double[400]).with("none", nothing));

        assertThat(found.all()).extracting(UsageAssociation::verdict).containsOnly(AssociationVerdict.NOT_ENOUGH_DATA);
        assertThat(found.all()).extracting(UsageAssociation::answers).containsExactlyInAnyOrder(400, 0);
        assertThat(CORRELATOR.correlate(UsageTable.of(new double[0])).findings())
                .isEmpty();
        assertThat(CORRELATOR
                        .correlate(UsageTable.of(new double[50]).with("x", Arrays.copyOf(answers, 50)))
                        .findings())
                .isEmpty();
    }

    @Test
    void patternsAreColumnsOfTheirOwn() {
        double[] export = new double[400];
        double[] schedule = new double[400];
        for (int i = 0; i < 400; i++) {
            export[i] = random.nextInt(3);
            schedule[i] = i == 7 ? Double.NaN : answers[i] > 5 && export[i] > 0 ? 1 : random.nextInt(4) / 3;
        }
        UsageTable table = UsageTable.of(answers)
                .with("export", export)
                .with("schedule", schedule)
                .with(UsagePattern.together("export", "schedule"))
                .with(UsagePattern.without("export", "schedule"));
        UsageAssociations found = CORRELATOR.correlate(table);

        assertThat(table.features()).contains("export with schedule", "export without schedule");
        assertThat(verdict(found, "export with schedule")).isEqualTo(AssociationVerdict.GOES_WITH_HIGHER);
        assertThat(verdict(found, "export without schedule")).isEqualTo(AssociationVerdict.GOES_WITH_LOWER);
        assertThat(found.tried()).isEqualTo(4);
        assertThat(association(found, "export with schedule").answers()).isEqualTo(399);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.with(UsagePattern.together("export", "search")))
                .withMessageContaining("(search)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UsagePattern.Condition("export", 2, 2))
                .withMessageContaining("less than below");
        assertThatIllegalArgumentException().isThrownBy(() -> new UsagePattern("none", List.of()));
    }

    /** Ten answers of each account say the same; taken for independent, they would make findings of noise. */
    @Test
    void answersOfOneAccountDoNotCountAsMany() {
        int falseFindings = 0;
        int whenFooled = 0;
        for (int run = 0; run < 100; run++) {
            double[] said = new double[300];
            double[] used = new double[300];
            List<Integer> keys = new ArrayList<>();
            double ofAccount = 0;
            double use = 0;
            for (int i = 0; i < 300; i++) {
                ofAccount = i % 10 == 0 ? random.nextInt(11) : ofAccount;
                use = i % 10 == 0 ? random.nextDouble() : use;
                said[i] = Math.max(0, Math.min(10, ofAccount + random.nextInt(3) - 1));
                used[i] = use;
                keys.add(i / 10);
            }
            UsageTable table = UsageTable.of(said).with("used", used);
            whenFooled += CORRELATOR.correlate(table).findings().size();
            falseFindings +=
                    CORRELATOR.correlate(table.ofAccounts(keys)).findings().size();
        }
        assertThat(falseFindings).isLessThanOrEqualTo(12);
        assertThat(whenFooled).isGreaterThan(40);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        UsageTable table = UsageTable.of(answers);

        assertThatIllegalArgumentException().isThrownBy(() -> table.with("x", new double[3]));
        assertThatIllegalArgumentException().isThrownBy(() -> table.ofAccounts(Collections.nCopies(3, "a")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.with("x", answers).with("x", answers))
                .withMessageContaining("given twice");
        assertThatIllegalArgumentException().isThrownBy(() -> UsageTable.of(new double[] {1, Double.NaN}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CorrelationPolicy(1, 0, 3, 0, 0, 0.4))
                .withMessageContainingAll("level", "falseDiscoveryRate", "minAnswers", "minAccounts", "power");
    }

    private double[] following(double strength) {
        return Arrays.stream(answers)
                .map(answer -> strength * answer + 10 * random.nextDouble())
                .toArray();
    }

    private static UsageAssociation association(UsageAssociations found, String feature) {
        return found.all().stream()
                .filter(each -> each.feature().equals(feature))
                .findFirst()
                .orElseThrow();
    }

    private static AssociationVerdict verdict(UsageAssociations found, String feature) {
        return association(found, feature).verdict();
    }

    private static AssociationFigures figures(UsageAssociations found, String feature) {
        return association(found, feature).figures().orElseThrow();
    }
}

package io.github.cskit.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.LifecycleStage;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.explain.Points;
import io.github.cskit.core.health.ActionRange;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.money.CurrencyMismatchException;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.scoring.health.HealthModels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");
    private static final ModelRef MODEL = new ModelRef("m", "1", Fingerprint.ofText("m"));

    @Test
    @Tag("TRD-4")
    void theMatrixCountsCustomersAndArrOfEveryMove() {
        List<PortfolioAccount> before = List.of(
                account("a", 9_000, "100.10"), account("b", 8_000, "50"), account("c", 4_000, "7"), unscored("d"));
        List<PortfolioAccount> after = List.of(
                account("a", 7_999, "90.10"),
                account("b", 8_000, "50"),
                account("d", 4_999, "1"),
                account("e", 9_000, "2"));

        BandTransitions matrix = BandTransitions.between(USD, before, after);

        assertThat(matrix.of(HealthState.GREEN, HealthState.YELLOW)).isEqualTo(tally(1, "90.10", 0));
        assertThat(matrix.of(HealthState.GREEN, HealthState.GREEN)).isEqualTo(tally(1, "50", 0));
        assertThat(matrix.of(HealthState.RED, HealthState.ABSENT)).isEqualTo(tally(1, "7", 0));
        assertThat(matrix.of(HealthState.NOT_SCORED, HealthState.RED)).isEqualTo(tally(1, "1", 0));
        assertThat(matrix.of(HealthState.ABSENT, HealthState.GREEN)).isEqualTo(tally(1, "2", 0));
        assertThat(matrix.of(HealthState.RED, HealthState.RED)).isEqualTo(ArrTally.none(USD));
        assertThat(matrix.moved()).isEqualTo(tally(4, "100.10", 0));
        assertThat(matrix.cells()).hasSize(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BandTransitions.between(USD, List.of(unscored("d"), unscored("d")), after))
                .withMessageContaining("holding (d) twice");
    }

    @Test
    @Tag("HLT-6")
    @Tag("HLT-15")
    void aPortfolioIsCountedByBandActionSegmentAndStage() {
        PortfolioTally<ActionRange> tally = PortfolioTally.of(
                USD,
                ActionRange.standard(),
                List.of(
                        account("a", 8_000, "1.01"),
                        account("b", 7_999, "2.02"),
                        account("c", 3_999, "4"),
                        unscored("d")));

        assertThat(tally.byState().keySet())
                .containsExactly(HealthState.GREEN, HealthState.YELLOW, HealthState.RED, HealthState.NOT_SCORED);
        assertThat(tally.byState().get(HealthState.NOT_SCORED)).isEqualTo(tally(1, "0", 1));
        assertThat(tally.byRange().keySet()).containsExactly(ActionRange.values());
        assertThat(tally.byRange().get(ActionRange.MONITOR)).isEqualTo(tally(1, "2.02", 0));
        assertThat(tally.byRange().get(ActionRange.INTERVENE)).isEqualTo(ArrTally.none(USD));
        assertThat(tally.bySegment().get(Segment.of("smb"))).isEqualTo(tally(3, "7.03", 0));
        assertThat(tally.byStage().get(LifecycleStage.ONBOARDING)).isEqualTo(tally(3, "7.03", 0));
        assertThat(tally.total()).isEqualTo(tally(4, "7.03", 1));
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> PortfolioTally.of(
                        Currency.getInstance("EUR"), ActionRange.standard(), List.of(account("a", 1, "1"))));
    }

    @Test
    @Tag("HLT-15")
    @Tag("SAT-6")
    void shardsMergedAreEqualToAllAtOnce() {
        SplittableRandom random = new SplittableRandom(20_261_171);
        for (int round = 0; round < 200; round++) {
            List<PortfolioAccount> all = new ArrayList<>();
            List<List<PortfolioAccount>> shards = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int i = 0; i < 40; i++) {
                PortfolioAccount account = random.nextInt(6) == 0
                        ? unscored("c-" + i)
                        : account("c-" + i, random.nextInt(10_001), random.nextInt(1_000_000) + ".37");
                all.add(account);
                shards.get(random.nextInt(3)).add(account);
            }
            PortfolioTally<ActionRange> merged =
                    tallyOf(shards.get(2)).plus(tallyOf(shards.get(0))).plus(tallyOf(shards.get(1)));
            assertThat(merged).isEqualTo(tallyOf(all));
            assertThat(merged).isNotEqualTo(tallyOf(all.subList(1, all.size())));
            BandTransitions whole = BandTransitions.between(USD, all, all);
            assertThat(BandTransitions.between(USD, shards.get(0), shards.get(0))
                            .plus(BandTransitions.between(USD, shards.get(1), shards.get(1)))
                            .plus(BandTransitions.between(USD, shards.get(2), shards.get(2))))
                    .isEqualTo(whole);
        }
    }

    @Test
    @Tag("HLT-19")
    void aFamilyIsRolledUpAsTheCallerChooses() {
        List<PortfolioAccount> accounts = List.of(
                account("head", 9_000, "100"),
                child("mid", "head", 6_000, "300"),
                child("leaf", "mid", 3_001, "0"),
                account("other", 5_000, "1"));

        assertThat(family(accounts, FamilyMethod.ARR_WEIGHTED).score()).contains(HealthScore.ofHundredths(6_750));
        assertThat(family(accounts, FamilyMethod.WORST_OF).score()).contains(HealthScore.ofHundredths(3_001));
        assertThat(family(accounts, FamilyMethod.MEAN).score()).contains(HealthScore.ofHundredths(6_000));
        assertThat(family(accounts, FamilyMethod.MEAN).counted())
                .extracting(CustomerId::value)
                .containsExactly("head", "leaf", "mid");
        assertThat(FamilyHealth.of(accounts, FamilyMethod.MEAN)).hasSize(2);
    }

    @Test
    @Tag("HLT-19")
    void whatCannotBeCountedIsNamedAndACircleIsRefused() {
        FamilyHealth family = FamilyHealth.of(List.of(unscored("head")), FamilyMethod.WORST_OF)
                .get(0);

        assertThat(family.score()).isEmpty();
        assertThat(family.leftOut()).containsExactly(CustomerId.of("head"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FamilyHealth.of(List.of(child("a", "b", 1, "1"), child("b", "a", 1, "1")), FamilyMethod.MEAN))
                .withMessageContaining("its own ancestor");
    }

    private static FamilyHealth family(List<PortfolioAccount> accounts, FamilyMethod method) {
        return FamilyHealth.of(accounts, method).get(0);
    }

    private static PortfolioTally<ActionRange> tallyOf(List<PortfolioAccount> accounts) {
        return PortfolioTally.of(USD, ActionRange.standard(), accounts);
    }

    private static ArrTally tally(long customers, String arr, long unknown) {
        return new ArrTally(customers, Money.of(arr, "USD"), unknown);
    }

    private static PortfolioAccount account(String id, int hundredths, String arr) {
        return account(id, Optional.empty(), hundredths, arr);
    }

    private static PortfolioAccount child(String id, String parent, int hundredths, String arr) {
        return account(id, Optional.of(CustomerId.of(parent)), hundredths, arr);
    }

    private static PortfolioAccount account(String id, Optional<CustomerId> parent, int hundredths, String arr) {
        return new PortfolioAccount(
                CustomerId.of(id),
                Optional.of(Segment.of("smb")),
                Optional.of(LifecycleStage.ONBOARDING),
                parent,
                Optional.of(Money.of(arr, "USD")),
                scored(id, hundredths));
    }

    private static PortfolioAccount unscored(String id) {
        HealthAssessment none = HealthModels.fiveSignal()
                .assess(CustomerSnapshot.builder(CustomerId.of(id), AS_OF).build());
        return new PortfolioAccount(
                CustomerId.of(id), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), none);
    }

    private static Scored scored(String id, int hundredths) {
        Ledger ledger = Ledger.of(List.of(new LedgerLine("all", Points.ofHundredths(hundredths))));
        return Scored.of(CustomerSnapshot.builder(CustomerId.of(id), AS_OF).build(), MODEL, ledger);
    }
}

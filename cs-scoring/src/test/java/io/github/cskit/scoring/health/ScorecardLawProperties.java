package io.github.cskit.scoring.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.explain.Points;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.ScoreInterval;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.scoring.scorecard.CardReadings;
import io.github.cskit.scoring.scorecard.GeneratedScorecards;
import io.github.cskit.scoring.scorecard.Scorecard;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;

/** Every {@link Law} holds over 100,000 scored customers of the standard models, and of scorecards of any shape. */
@Tag("HLT-7")
@Tag("HLT-8")
@Tag("HLT-9")
class ScorecardLawProperties {

    private static final int CASES = 100_000;
    private static final int CASES_A_CARD = 400;

    @Example
    void everyLawHoldsForTheStandardModels() {
        SplittableRandom random = new SplittableRandom(20_261_170);
        for (String name : HealthModels.names()) {
            CardReadings card = new CardReadings(HealthModels.scorecard(name));
            check(
                    HealthModels.named(name),
                    card,
                    random,
                    CASES / HealthModels.names().size());
        }
    }

    @Example
    void everyLawHoldsForGeneratedScorecards() {
        SplittableRandom random = new SplittableRandom(20_261_171);
        int rules = 0;
        for (int scored = 0; scored < CASES; ) {
            Scorecard card = GeneratedScorecards.next(random);
            rules += card.rules().isEmpty() ? 0 : 1;
            scored += check(HealthModels.of(card), new CardReadings(card), random, CASES_A_CARD);
        }
        assertThat(rules).as("scorecards with hard rules").isGreaterThan(CASES / CASES_A_CARD / 3);
    }

    @Example
    void aModelThatBreaksALawIsCaughtByThatLaw() {
        HealthModel sound = HealthModels.threeComponent();
        assertThat(brokenBy(sound)).isEmpty();
        assertThat(brokenBy(snapshot -> padded(sound.assess(snapshot)))).contains(Law.THE_LEDGER_ADDS_UP);
        assertThat(brokenBy(ScorecardLawProperties::upsideDown)).contains(Law.A_BETTER_READING_NEVER_LOWERS_THE_SCORE);
        assertThat(brokenBy(snapshot -> points(snapshot, snapshot.layout().size())))
                .contains(Law.THE_ORDER_OF_READINGS_CHANGES_NOTHING);
        assertThat(brokenBy(snapshot -> narrowed(sound.assess(snapshot))))
                .containsExactly(Law.THE_INTERVAL_CONTAINS_WHAT_COMES);
    }

    /** Checks customers until so many were scored, or none of ten times as many could be; returns how many were. */
    private static int check(HealthModel model, CardReadings card, SplittableRandom random, int customers) {
        int scoredCount = 0;
        for (int i = 0; i < 10 * customers && scoredCount < customers; i++) {
            Law.Case about = new Law.Case(card, card.snapshot(random), random);
            if (model.assess(about.snapshot()) instanceof Scored scored) {
                scoredCount++;
                for (Law law : Law.values()) {
                    if (!law.holds(model, scored, about)) {
                        fail(law + " is broken by " + model + " for "
                                + about.snapshot().signals());
                    }
                }
            }
        }
        return scoredCount;
    }

    private static List<Law> brokenBy(HealthModel model) {
        CardReadings card = new CardReadings(HealthModels.scorecard("three-component"));
        return Law.brokenBy(model, card, new SplittableRandom(20_261_172), 500);
    }

    private static HealthAssessment padded(HealthAssessment assessment) {
        return assessment instanceof Scored scored
                ? Scored.of(
                        scored.customer(),
                        scored.asOf(),
                        scored.score(),
                        scored.band(),
                        scored.bandCertain(),
                        scored.coverage(),
                        scored.interval(),
                        new PaddedExplanation(scored.explanation()))
                : assessment;
    }

    private static HealthAssessment narrowed(HealthAssessment assessment) {
        return assessment instanceof Scored scored
                ? Scored.of(
                        scored.customer(),
                        scored.asOf(),
                        scored.score(),
                        scored.band(),
                        scored.bandCertain(),
                        scored.coverage(),
                        new ScoreInterval(scored.score(), scored.score()),
                        scored.explanation())
                : assessment;
    }

    /** The more active days the worse. */
    private static HealthAssessment upsideDown(CustomerSnapshot snapshot) {
        int days = snapshot.reading(Signals.USAGE_ACTIVE_DAYS_28) instanceof Reading.Measured measured
                ? measured.value().intValue()
                : 0;
        return points(snapshot, 28 - days);
    }

    private static Scored points(CustomerSnapshot snapshot, int points) {
        ModelRef ref = new ModelRef("twin", "1", Fingerprint.ofText("twin"));
        return Scored.of(snapshot, ref, Ledger.of(List.of(new LedgerLine("all", Points.ofHundredths(100 * points)))));
    }
}

package io.github.cskit.scoring.publication;

import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.explain.Points;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.BandScheme;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people are shown of a customer's health: the override where one is in force, else the computed score; the
 * computed one stays beside it either way. Risk, trends and histories take {@link #computed()}: their types do not accept
 * this one.
 *
 * <p>Immutable and thread-safe.
 */
public final class PublishedHealth {

    /** The line of the ledger that says what an override gave or took. */
    public static final String OVERRIDE = "override";

    private final HealthAssessment computed;
    private final Optional<HealthOverride> override;
    private final BandScheme<Band> bands;

    private PublishedHealth(HealthAssessment computed, Optional<HealthOverride> override, BandScheme<Band> bands) {
        this.computed = computed;
        this.override = override;
        this.bands = bands;
    }

    /**
     * Creates what is shown of an assessment.
     *
     * @param computed what the model says
     * @param overrides overrides of any customers; the one that counts as of the assessment's instant is found among them
     * @param bands the bands of the model, in which the score of an override stands too
     * @return what is shown
     * @throws io.github.cskit.core.validation.InvalidValueException if the bands are not those of the computed score
     */
    public static PublishedHealth of(
            HealthAssessment computed, Collection<HealthOverride> overrides, BandScheme<Band> bands) {
        if (computed instanceof Scored scored) {
            Band expected = bands.bandOf(scored.score());
            Checks.of("published health", computed.customer())
                    .require(
                            expected == scored.band(),
                            "bands",
                            "others than those of the model: " + scored.score() + " would be " + expected.wireName(),
                            "be the bands of the model, in which it is "
                                    + scored.band().wireName())
                    .orThrow();
        }
        return new PublishedHealth(
                computed, HealthOverride.inForce(overrides, computed.customer(), computed.asOf()), bands);
    }

    /**
     * Returns what the model says, whatever a person decided.
     *
     * @return the computed assessment
     */
    public HealthAssessment computed() {
        return computed;
    }

    /**
     * Returns the override in force.
     *
     * @return the override; empty if the computed score is what is published
     */
    public Optional<HealthOverride> override() {
        return override;
    }

    /**
     * Returns the published score.
     *
     * @return the score of the override in force, else the computed one; empty if there is neither
     */
    public Optional<HealthScore> score() {
        return override.map(HealthOverride::score).or(this::computedScore);
    }

    /**
     * Returns the band of the published score.
     *
     * @return the band; empty if there is no score
     */
    public Optional<Band> band() {
        return score().map(bands::bandOf);
    }

    /**
     * Returns which band is held, for who would rather act late than twice. It changes neither score nor band.
     *
     * @param policy when a held band gives way
     * @param earlier the scores published before this one, the oldest first; may be empty
     * @return the band of the published score beside the held one; empty if there is no score
     */
    public Optional<HeldBand<Band>> held(HoldPolicy policy, List<HealthScore> earlier) {
        return score().map(now -> {
            List<HealthScore> scores = new ArrayList<>(earlier);
            scores.add(now);
            return BandHold.of(bands, policy).after(scores);
        });
    }

    /**
     * Returns the lines that add up to the published score: those of the computed score, and what the override gave or
     * took. A customer without a computed score has the line of the override alone.
     *
     * @return the ledger; empty if there is no score
     */
    public Ledger ledger() {
        Ledger own = computed.explanation().ledger();
        if (override.isEmpty()) {
            return own;
        }
        int difference = override.get().score().hundredths() - own.total().hundredths();
        List<LedgerLine> lines = new ArrayList<>(own.lines());
        lines.add(new LedgerLine(OVERRIDE, Points.ofHundredths(difference)));
        return Ledger.of(lines);
    }

    private Optional<HealthScore> computedScore() {
        return computed instanceof Scored scored ? Optional.of(scored.score()) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublishedHealth that
                && computed.equals(that.computed)
                && override.equals(that.override)
                && bands.equals(that.bands);
    }

    @Override
    public int hashCode() {
        return Objects.hash(computed, override);
    }

    /** Returns what was computed, and the override without person and reason. */
    @Override
    public String toString() {
        return "PublishedHealth[" + computed + override.map(o -> ", " + o).orElse("") + "]";
    }
}

package io.github.cskit.core.health;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.explain.Provenance;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A health score with its band, how sure it is, and its reasons. The ledger adds up to the score exactly.
 *
 * <p>Immutable and thread-safe.
 */
@JsonPropertyOrder({
    "customer",
    "asOf",
    "scored",
    "score",
    "band",
    "bandCertain",
    "low",
    "high",
    "coverage",
    "ledger",
    "measures",
    "missing",
    "model",
    "inputs"
})
public final class Scored implements HealthAssessment {

    private final CustomerId customer;
    private final Instant asOf;
    private final int score;
    private final int low;
    private final int high;
    private final int coverage;
    private final Band band;
    private final boolean bandCertain;
    private final HealthExplanation explanation;

    private Scored(
            CustomerId customer,
            Instant asOf,
            int score,
            Band band,
            boolean bandCertain,
            int coverage,
            int low,
            int high,
            HealthExplanation explanation) {
        this.customer = customer;
        this.asOf = asOf;
        this.score = score;
        this.band = band;
        this.bandCertain = bandCertain;
        this.coverage = coverage;
        this.low = low;
        this.high = high;
        this.explanation = explanation;
    }

    /**
     * Creates an assessment, for models.
     *
     * @param customer the account
     * @param asOf the instant as of which it was assessed
     * @param score the published score
     * @param band the band of that score
     * @param bandCertain whether nothing missing could change the band
     * @param coverage how much of the model's weight was measured
     * @param interval the scores that are possible once everything missing is known
     * @param explanation the reasons; its ledger adds up to {@code score}
     * @return the assessment
     * @throws io.github.cskit.core.validation.InvalidValueException if a part is absent
     */
    public static Scored of(
            CustomerId customer,
            Instant asOf,
            HealthScore score,
            Band band,
            boolean bandCertain,
            Coverage coverage,
            ScoreInterval interval,
            HealthExplanation explanation) {
        if (interval == null) {
            Checks.of("assessment", customer).present("interval", null).orThrow();
        }
        return of(customer, asOf, score, band, bandCertain, coverage, interval.low(), interval.high(), explanation);
    }

    /**
     * Creates an assessment as the other factory does, without an interval to take apart, for models that make them by
     * the million.
     *
     * @param customer the account
     * @param asOf the instant as of which it was assessed
     * @param score the published score
     * @param band the band of that score
     * @param bandCertain whether nothing missing could change the band
     * @param coverage how much of the model's weight was measured
     * @param low the score if everything missing were at its lowest
     * @param high the score if everything missing were at its highest, not below {@code low}
     * @param explanation the reasons; its ledger adds up to {@code score}
     * @return the assessment
     * @throws io.github.cskit.core.validation.InvalidValueException if a part is absent, or low is above high
     */
    public static Scored of(
            CustomerId customer,
            Instant asOf,
            HealthScore score,
            Band band,
            boolean bandCertain,
            Coverage coverage,
            HealthScore low,
            HealthScore high,
            HealthExplanation explanation) {
        // nothing is created where nothing is wrong
        if (customer == null
                || asOf == null
                || score == null
                || band == null
                || coverage == null
                || low == null
                || high == null
                || explanation == null) {
            Checks.of("assessment", customer)
                    .present("customer", customer)
                    .present("asOf", asOf)
                    .present("score", score)
                    .present("band", band)
                    .present("coverage", coverage)
                    .present("low", low)
                    .present("high", high)
                    .present("explanation", explanation)
                    .orThrow();
        }
        if (low.hundredths() > high.hundredths()) {
            Checks.of("assessment", customer)
                    .problem("high", high.toString(), "not be below low (" + low + ")")
                    .orThrow();
        }
        return new Scored(
                customer,
                asOf,
                score.hundredths(),
                band,
                bandCertain,
                coverage.hundredths(),
                low.hundredths(),
                high.hundredths(),
                explanation);
    }

    /**
     * Creates the assessment of a simple model that needs every input it names: full coverage, no interval, the
     * standard bands. The score is the total of the ledger.
     *
     * @param snapshot what the model was given
     * @param model the model
     * @param ledger lines that add up to 0 to 100 points
     * @return the assessment
     * @throws io.github.cskit.core.validation.InvalidValueException if the lines add up to anything else
     */
    public static Scored of(CustomerSnapshot snapshot, ModelRef model, Ledger ledger) {
        HealthScore score = HealthScore.ofHundredths(ledger.total().hundredths());
        Provenance provenance = new Provenance(model, snapshot.fingerprint(), snapshot.asOf());
        return of(
                snapshot.customer(),
                snapshot.asOf(),
                score,
                BandScheme.health().bandOf(score),
                true,
                Coverage.ofHundredths(100),
                new ScoreInterval(score, score),
                new EagerExplanation(ledger, List.of(), List.of(), provenance));
    }

    @Override
    @JsonProperty
    public CustomerId customer() {
        return customer;
    }

    @Override
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public Instant asOf() {
        return asOf;
    }

    /**
     * Returns the published score.
     *
     * @return the score, rounded once
     */
    @JsonProperty
    public HealthScore score() {
        return HealthScore.ofHundredths(score);
    }

    /**
     * Returns the band of the published score.
     *
     * @return the band
     */
    @JsonProperty
    public Band band() {
        return band;
    }

    /**
     * Returns whether nothing that is missing could change the band.
     *
     * @return true if both ends of the interval are in the band of the score
     */
    @JsonProperty
    public boolean bandCertain() {
        return bandCertain;
    }

    /**
     * Returns the scores that are possible once everything missing is known.
     *
     * @return the interval; of no width if nothing is missing
     */
    public ScoreInterval interval() {
        return new ScoreInterval(HealthScore.ofHundredths(low), HealthScore.ofHundredths(high));
    }

    @Override
    @JsonProperty
    public Coverage coverage() {
        return Coverage.ofHundredths(coverage);
    }

    /**
     * Returns the lines that add up to the score.
     *
     * @return the ledger
     */
    @JsonProperty
    public Ledger ledger() {
        return explanation.ledger();
    }

    @Override
    public HealthExplanation explanation() {
        return explanation;
    }

    @Override
    @JsonProperty
    public ModelRef model() {
        return explanation.provenance().model();
    }

    @JsonProperty("scored")
    boolean scored() {
        return true;
    }

    @JsonProperty("low")
    BigDecimal low() {
        return BigDecimal.valueOf(low, 2);
    }

    @JsonProperty("high")
    BigDecimal high() {
        return BigDecimal.valueOf(high, 2);
    }

    @JsonProperty("measures")
    List<MeasureResult> measures() {
        return explanation.measures();
    }

    @JsonProperty("missing")
    List<MissingMeasure> missing() {
        return explanation.missing();
    }

    @JsonProperty("inputs")
    Fingerprint inputs() {
        return explanation.provenance().inputs();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scored that
                && score == that.score
                && low == that.low
                && high == that.high
                && coverage == that.coverage
                && band == that.band
                && bandCertain == that.bandCertain
                && customer.equals(that.customer)
                && asOf.equals(that.asOf)
                && explains(that);
    }

    private boolean explains(Scored that) {
        return ledger().equals(that.ledger())
                && measures().equals(that.measures())
                && missing().equals(that.missing())
                && explanation.provenance().equals(that.explanation.provenance());
    }

    @Override
    public int hashCode() {
        return Objects.hash(customer, asOf, score);
    }

    /** Returns id, score and band. */
    @Override
    public String toString() {
        return "Scored[" + customer + ", " + score() + ", " + band.wireName() + "]";
    }
}

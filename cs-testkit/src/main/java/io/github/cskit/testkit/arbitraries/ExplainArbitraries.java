package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.decision.DecisionRecord;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.explain.Points;
import io.github.cskit.core.explain.Provenance;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of what results carry with them: ledgers, evidence, provenance and decision records.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExplainArbitraries {

    private static final int MAX_HUNDREDTHS = 10_000;

    private ExplainArbitraries() {}

    /**
     * Returns points from -100.00 to 100.00.
     *
     * @return the generator; shrinks towards 0.00
     */
    public static Arbitrary<Points> points() {
        return Arbitraries.integers().between(-MAX_HUNDREDTHS, MAX_HUNDREDTHS).map(Points::ofHundredths);
    }

    /**
     * Returns lines of a ledger.
     *
     * @return the generator
     */
    public static Arbitrary<LedgerLine> ledgerLines() {
        return Combinators.combine(TextArbitraries.names(), points()).as(LedgerLine::new);
    }

    /**
     * Returns ledgers of up to five lines, which add up to no score in particular.
     *
     * @return the generator; shrinks towards the empty ledger
     */
    public static Arbitrary<Ledger> ledgers() {
        return ledgerLines().withoutEdgeCases().list().ofMaxSize(5).map(Ledger::of);
    }

    /**
     * Returns fingerprints, of different content for different ones.
     *
     * @return the generator
     */
    public static Arbitrary<Fingerprint> fingerprints() {
        return Arbitraries.integers().greaterOrEqual(0).map(number -> Fingerprint.ofText("content " + number));
    }

    /**
     * Returns references to models.
     *
     * @return the generator
     */
    public static Arbitrary<ModelRef> modelRefs() {
        return Combinators.combine(TextArbitraries.ids(), Arbitraries.of("1.0", "1.1", "2.0-beta"), fingerprints())
                .as(ModelRef::new);
    }

    /**
     * Returns provenances.
     *
     * @return the generator
     */
    public static Arbitrary<Provenance> provenances() {
        return Combinators.combine(modelRefs(), fingerprints(), TimeArbitraries.instants())
                .as(Provenance::new);
    }

    /**
     * Returns pieces of evidence.
     *
     * @return the generator
     */
    public static Arbitrary<Evidence> evidence() {
        return Combinators.combine(
                        Arbitraries.of("signal", "ticket", "event"), TextArbitraries.ids(), TextArbitraries.texts())
                .as(Evidence::new);
    }

    /**
     * Returns decision records. Their input and output are JSON documents, but of no model in particular: they do not
     * replay.
     *
     * @return the generator
     */
    public static Arbitrary<DecisionRecord> decisionRecords() {
        Arbitrary<String> documents = Arbitraries.integers().between(0, 100).map(n -> "{\"value\":" + n + "}");
        return Combinators.combine(Arbitraries.of("health", "classification"), provenances(), documents, documents)
                .as(DecisionRecord::new)
                .withoutEdgeCases();
    }
}

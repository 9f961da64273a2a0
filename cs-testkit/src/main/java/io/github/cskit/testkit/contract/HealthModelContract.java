package io.github.cskit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.SignalCatalog;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.scoring.health.HealthModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What every {@link HealthModel} must do. A host extends it for its own model, or asks {@link #breaches} from any test;
 * the models of the library are held to it too.
 *
 * <pre>{@code
 * class OurModelTest extends HealthModelContract {
 *     protected HealthModel model() { return new OurModel(); }
 * }
 * }</pre>
 *
 * <p>Not thread-safe; JUnit makes one for each test.
 */
public abstract class HealthModelContract {

    private static final int ROUNDS = 4;

    /** For subclasses. */
    protected HealthModelContract() {}

    /**
     * Returns the model under test, the same or an equal one at every call.
     *
     * @return the model
     */
    protected abstract HealthModel model();

    /**
     * Returns the signals from which snapshots are made. A host adds its own.
     *
     * @return the standard signals
     */
    protected List<SignalDefinition> signals() {
        return SignalCatalog.standard().definitions();
    }

    /**
     * Tells what a model breaks, for tests that extend something else.
     *
     * @param model the model
     * @param signals the signals from which snapshots are made
     * @return a sentence for each law that is broken, with readings for which it is; empty if all hold
     */
    public static List<String> breaches(HealthModel model, Collection<SignalDefinition> signals) {
        List<CustomerSnapshot> snapshots = SampleSnapshots.of(List.copyOf(signals));
        List<String> breaches = new ArrayList<>();
        for (HealthModelLaw law : HealthModelLaw.values()) {
            law.breach(model, snapshots).ifPresent(breaches::add);
        }
        return List.copyOf(breaches);
    }

    /** The assessment is of the snapshot's customer and instant. */
    @Test
    public void itSpeaksOfItsSnapshot() {
        assertHolds(HealthModelLaw.SPEAKS_OF_ITS_SNAPSHOT);
    }

    /** The provenance names what the model was given. */
    @Test
    public void itSaysWhereItCameFrom() {
        assertHolds(HealthModelLaw.SAYS_WHERE_IT_CAME_FROM);
    }

    /** No clock, no chance, no memory: the same in, the same out. */
    @Test
    public void itSaysTheSameAgain() {
        assertHolds(HealthModelLaw.SAYS_THE_SAME_AGAIN);
    }

    /** Readings are read by name, and strangers among them change nothing. */
    @Test
    public void itReadsByName() {
        assertHolds(HealthModelLaw.READS_BY_NAME);
    }

    /** The lines add up to the score, to the hundredth. */
    @Test
    public void itsLedgerAddsUp() {
        assertHolds(HealthModelLaw.LEDGER_ADDS_UP);
    }

    /** Where nothing is missing there is one possible score. */
    @Test
    public void itIsCertainWhereNothingIsMissing() {
        assertHolds(HealthModelLaw.IS_CERTAIN_WHERE_NOTHING_IS_MISSING);
    }

    /** A decision that was recorded can be made again. */
    @Test
    public void itReplays() {
        assertHolds(HealthModelLaw.REPLAYS);
    }

    /** Bands follow scores. */
    @Test
    public void itsBandsFollowItsScores() {
        assertHolds(HealthModelLaw.BANDS_FOLLOW_SCORES);
    }

    /** Several threads at once get what one alone gets. */
    @Test
    public void itIsThreadSafe() {
        HealthModel model = model();
        List<CustomerSnapshot> snapshots = SampleSnapshots.of(signals());
        List<HealthAssessment> alone = snapshots.stream().map(model::assess).toList();
        for (int i = 0; i < ROUNDS; i++) {
            assertThat(snapshots.parallelStream().map(model::assess).toList()).isEqualTo(alone);
        }
    }

    private void assertHolds(HealthModelLaw law) {
        Optional<String> breach = law.breach(model(), SampleSnapshots.of(signals()));
        assertThat(breach).as(law.name()).isEmpty();
    }
}

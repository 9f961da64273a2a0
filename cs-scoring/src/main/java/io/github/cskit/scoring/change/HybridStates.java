package io.github.cskit.scoring.change;

import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.scoring.health.HealthModel;
import java.util.Optional;

/**
 * The published scores of the states between two sides: each factor is taken from the one or from the other. Which factors
 * come from the later side is a set of bits, one for each {@link ChangeFactor} by its position.
 */
final class HybridStates {

    static final int FACTORS = ChangeFactor.values().length;
    static final int STATES = 1 << FACTORS;

    /** The score of a state that has none. */
    static final int NONE = -1;

    private static final int BEHAVIOUR = 1;
    private static final int CONFIGURATION = 1 << 1;
    private static final int COVERAGE = 1 << 2;
    private static final int OVERRIDE = 1 << 3;

    private final ScoreBasis before;
    private final ScoreBasis after;

    /** The readings that one side has, with the values of the other. */
    private final CustomerSnapshot earlierWithLaterValues;

    private final CustomerSnapshot laterWithEarlierValues;

    HybridStates(ScoreBasis before, ScoreBasis after) {
        this.before = before;
        this.after = after;
        this.earlierWithLaterValues = hybrid(after.snapshot(), before.snapshot());
        this.laterWithEarlierValues = hybrid(before.snapshot(), after.snapshot());
    }

    /** Returns the score of every state, in hundredths. */
    int[] scores() {
        int[] computed = computed();
        int[] scores = new int[STATES];
        for (int state = 0; state < STATES; state++) {
            Optional<HealthScore> override = side(state, OVERRIDE).override().map(each -> each.score());
            scores[state] = override.map(HealthScore::hundredths).orElse(computed[state & ~OVERRIDE]);
        }
        return scores;
    }

    /** The computed scores of the states without the override's bit; equal states are assessed once. */
    private int[] computed() {
        boolean sameModel = before.model() == after.model();
        boolean sameSnapshot = before.snapshot().equals(after.snapshot());
        int[] scores = new int[STATES];
        for (int state = 0; state < STATES; state++) {
            if ((state & OVERRIDE) != 0) {
                continue;
            }
            int like = sameModel ? state & ~CONFIGURATION : state;
            like = sameSnapshot ? like & ~BEHAVIOUR & ~COVERAGE : like;
            scores[state] = like == state ? score(state) : scores[like];
        }
        return scores;
    }

    private int score(int state) {
        ScoreBasis values = side(state, BEHAVIOUR);
        ScoreBasis presence = side(state, COVERAGE);
        HealthModel model = side(state, CONFIGURATION).model();
        if (values == presence) {
            return model == values.model()
                    ? hundredths(ScoreBasis.scoreOf(values.computed()))
                    : assessed(model, values.snapshot());
        }
        return assessed(model, presence == before ? earlierWithLaterValues : laterWithEarlierValues);
    }

    private ScoreBasis side(int state, int factor) {
        return (state & factor) == 0 ? before : after;
    }

    /** A reading that the other model refuses leaves that state without a score. */
    private static int assessed(HealthModel model, CustomerSnapshot snapshot) {
        try {
            return hundredths(ScoreBasis.scoreOf(model.assess(snapshot)));
        } catch (InvalidValueException outOfRange) {
            return NONE;
        }
    }

    private static int hundredths(Optional<HealthScore> score) {
        return score.map(HealthScore::hundredths).orElse(NONE);
    }

    /** Takes from one snapshot which readings there are and how old, and from the other their values, where it has any. */
    static CustomerSnapshot hybrid(CustomerSnapshot values, CustomerSnapshot presence) {
        CustomerSnapshot.Builder builder = CustomerSnapshot.builder(presence.customer(), presence.asOf());
        presence.signals()
                .forEach((signal, reading) -> builder.with(signal, withValueOf(reading, values.reading(signal))));
        return builder.build(presence.layout());
    }

    private static Reading withValueOf(Reading presence, Reading value) {
        return presence instanceof Reading.Measured there && value instanceof Reading.Measured other
                ? new Reading.Measured(other.value(), there.observedAt())
                : presence;
    }
}

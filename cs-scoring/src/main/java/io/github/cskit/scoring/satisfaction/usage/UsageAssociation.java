package io.github.cskit.scoring.satisfaction.usage;

import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * What was found of one feature or pattern beside satisfaction.
 *
 * <p>Immutable and thread-safe.
 *
 * @param feature its name
 * @param answers how many answers it was measured for
 * @param accounts how many accounts these came from; absent where accounts are not known
 * @param figures how strongly they go together; absent with {@link AssociationVerdict#NOT_ENOUGH_DATA}
 * @param verdict what may be said
 * @param expected which way the host expected it to run
 */
public record UsageAssociation(
        String feature,
        int answers,
        Optional<Integer> accounts,
        Optional<AssociationFigures> figures,
        AssociationVerdict verdict,
        ExpectedDirection expected) {

    /** Checks that there are figures if there are enough data. */
    public UsageAssociation {
        accounts = Absent.orEmpty(accounts);
        figures = Absent.orEmpty(figures);
        Checks.of("association")
                .name("feature", feature)
                .number("answers", answers, 0, Integer.MAX_VALUE)
                .present("verdict", verdict)
                .present("expected", expected)
                .require(
                        figures.isPresent() == (verdict != AssociationVerdict.NOT_ENOUGH_DATA),
                        "figures",
                        figures.isPresent() ? "given" : "absent",
                        "be there if there are enough data")
                .orThrow();
    }

    /**
     * Returns whether it stands and runs against what the host expected. Maybe the satisfaction column runs the wrong way:
     * 1 for the best, or a figure that is none.
     *
     * @return true if the finding is the opposite of the expectation
     */
    public boolean contradictsExpectation() {
        return expected.contradicts(verdict);
    }

    /** Returns the strength without its sign, for sorting; −1 without figures. */
    double strength() {
        return figures.map(found -> Math.abs(found.spearman())).orElse(-1.0);
    }
}

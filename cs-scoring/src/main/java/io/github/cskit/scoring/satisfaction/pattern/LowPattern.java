package io.github.cskit.scoring.satisfaction.pattern;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.satisfaction.SatisfactionChange;
import java.math.BigDecimal;
import java.util.List;

/**
 * A feature, workflow or period whose answers are lower than all others, beyond what chance among so many comparisons
 * explains. It says where, not why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what was asked
 * @param scale the scale of its answers
 * @param dimension the name of the dimension
 * @param group the group in it
 * @param answers how many answers it has
 * @param mean the mean answer in it, in hundredths of a scale step
 * @param othersMean the mean answer everywhere else
 * @param difference how much its figure (NPS, top-box share, share to whom it was easy) differs from that of all others, in
 *     points, with its interval; the interval takes answers for independent, the p does not
 * @param p the one-sided p of answers as low as these, answers of one account taken together
 * @param q the q among all groups that were tried
 * @param owner who owns the place
 * @param customers the accounts that gave its answers, as far as they are known, sorted
 * @param evidence its lowest answers
 */
public record LowPattern(
        SurveyKind kind,
        AnswerScale scale,
        String dimension,
        String group,
        int answers,
        BigDecimal mean,
        BigDecimal othersMean,
        SatisfactionChange difference,
        double p,
        double q,
        Role owner,
        List<CustomerId> customers,
        List<Evidence> evidence) {

    /** Checks the parts and copies the lists. */
    public LowPattern {
        Checks checks = Checks.of("low pattern")
                .present("kind", kind)
                .present("scale", scale)
                .name("dimension", dimension)
                .name("group", group)
                .number("answers", answers, 1, Integer.MAX_VALUE)
                .present("mean", mean)
                .present("othersMean", othersMean)
                .present("difference", difference)
                .number("p", p, 0, 1)
                .number("q", q, 0, 1)
                .present("owner", owner)
                .elements("customers", customers)
                .elements("evidence", evidence);
        checks.orThrow();
        checks.require(!evidence.isEmpty(), "evidence", "empty", "name at least one answer")
                .orThrow();
        customers = List.copyOf(customers);
        evidence = List.copyOf(evidence);
    }
}

package io.github.cskit.reporting.policy;

import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Judges outgoing work by the customer policy and by whatever policies a host puts beside it.
 *
 * <p>Immutable; thread-safe if the host's criteria are.
 */
public final class PolicyEvaluator {

    private final List<PolicyCriterion> criteria;

    private PolicyEvaluator(List<PolicyCriterion> criteria) {
        this.criteria = criteria;
    }

    /**
     * Returns the evaluator of the customer policy: personalisation, accuracy, SLA compliance, data privacy, human review.
     *
     * @param ourAddresses our own addresses and phone numbers, which may stand in what we write
     * @return the evaluator
     */
    public static PolicyEvaluator customerPolicy(Collection<String> ourAddresses) {
        Checks.of("policy evaluator").names("ourAddresses", ourAddresses).orThrow();
        return new PolicyEvaluator(CustomerPolicy.criteria(ourAddresses));
    }

    /**
     * Adds a criterion of a policy beside the customer policy: security, architecture, content.
     *
     * @param criterion the criterion
     * @return an evaluator with that one too, judged last
     */
    public PolicyEvaluator with(PolicyCriterion criterion) {
        Checks.of("policy evaluator").present("criterion", criterion).orThrow();
        List<PolicyCriterion> more = new ArrayList<>(criteria);
        more.add(criterion);
        return new PolicyEvaluator(List.copyOf(more));
    }

    /**
     * Judges a piece of work.
     *
     * @param work the work
     * @return what each criterion says
     */
    public PolicyEvaluation evaluate(OutgoingWork work) {
        return new PolicyEvaluation(
                work.draft().fingerprint(),
                criteria.stream().map(criterion -> criterion.judge(work)).toList());
    }
}

package io.github.cskit.reporting.policy;

/**
 * One criterion of a policy. Hosts write their own for security, architecture and content, and put them beside the standard ones.
 *
 * <p>Implementations must be immutable and thread-safe, and say the same of the same work.
 */
@FunctionalInterface
public interface PolicyCriterion {

    /**
     * Judges a piece of work.
     *
     * @param work the work
     * @return what this criterion says, with its reasons
     */
    CriterionResult judge(OutgoingWork work);
}

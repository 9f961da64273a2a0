package io.github.cskit.triage.learn;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;

/**
 * How a classifier is trained. The same tickets under the same policy give the same classifier to the byte.
 *
 * <p>Immutable and thread-safe.
 *
 * @param partition by which field the tickets fall into parts that speak differently
 * @param knowledge whether what the standard classifier thinks of a ticket is learned from as well; it helps where there
 *     are few examples in English, and costs reading every ticket twice
 * @param cost what an error costs beside large weights, 0.001 to 1,000
 * @param balance how far errors in rare labels cost more: 0 not at all, 1 until all labels weigh the same
 * @param folds into how many parts the examples are cut to measure the quality, 2 to 20
 * @param minConfidence the least probability at which it does not abstain, inclusive, 0 to 1
 * @param seed the seed of every choice that is made by lot
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TrainingPolicy(
        Partition partition,
        Boolean knowledge,
        Double cost,
        Double balance,
        Integer folds,
        Double minConfidence,
        Long seed) {

    /** Checks the numbers. */
    public TrainingPolicy {
        Checks.of("training policy")
                .present("partition", partition)
                .present("knowledge", knowledge)
                .number("cost", cost, 0.001, 1_000)
                .number("balance", balance, 0, 1)
                .number("folds", folds, 2, 20)
                .number("minConfidence", minConfidence, 0, 1)
                .present("seed", seed)
                .orThrow();
    }

    /**
     * Returns the defaults: one world, the standard classifier's knowledge, cost 1, rare labels raised half way, 5 folds,
     * abstention below 0.5.
     *
     * @return the standard policy
     */
    public static TrainingPolicy standard() {
        return new TrainingPolicy(Partition.NONE, true, 1.0, 0.5, 5, 0.5, 20_261_125L);
    }

    /**
     * Returns this policy for tickets that fall into parts.
     *
     * @param other by which field
     * @return a policy that differs in this
     */
    public TrainingPolicy withPartition(Partition other) {
        return new TrainingPolicy(other, knowledge, cost, balance, folds, minConfidence, seed);
    }

    /**
     * Returns this policy with or without the knowledge of the standard classifier.
     *
     * @param other whether it is learned from
     * @return a policy that differs in this
     */
    public TrainingPolicy withKnowledge(boolean other) {
        return new TrainingPolicy(partition, other, cost, balance, folds, minConfidence, seed);
    }

    /**
     * Returns this policy with another cost.
     *
     * @param other what an error costs
     * @return a policy that differs in this
     */
    public TrainingPolicy withCost(double other) {
        return new TrainingPolicy(partition, knowledge, other, balance, folds, minConfidence, seed);
    }

    /**
     * Returns this policy with rare labels raised otherwise.
     *
     * @param other 0 not at all, 1 until all labels weigh the same
     * @return a policy that differs in this
     */
    public TrainingPolicy withBalance(double other) {
        return new TrainingPolicy(partition, knowledge, cost, other, folds, minConfidence, seed);
    }

    /**
     * Returns this policy with another number of folds.
     *
     * @param other 2 to 20
     * @return a policy that differs in this
     */
    public TrainingPolicy withFolds(int other) {
        return new TrainingPolicy(partition, knowledge, cost, balance, other, minConfidence, seed);
    }

    /**
     * Returns this policy with another border of abstention.
     *
     * @param other the least probability at which it does not abstain
     * @return a policy that differs in this
     */
    public TrainingPolicy withMinConfidence(double other) {
        return new TrainingPolicy(partition, knowledge, cost, balance, folds, other, seed);
    }
}

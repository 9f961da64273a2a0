package io.github.cskit.examples.cli.survey;

import io.github.cskit.scoring.satisfaction.WeightedTally;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was counted of one group of people. Immutable and thread-safe.
 *
 * @param <T> the tally
 * @param tally the answers
 * @param weighted the answers with their weights; absent if no weights are wanted
 * @param asked the weight of all that were asked, those that did not answer among them; 0 if no weights are wanted
 */
record Tallied<T>(T tally, Optional<WeightedTally> weighted, BigDecimal asked) {}

package io.github.cskit.examples.cli.survey;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One person that was asked. Immutable and thread-safe.
 *
 * @param answer what was answered; absent if nothing was
 * @param group the group of the person; absent if no groups are wanted
 * @param quarter when it was answered; absent if no quarters are wanted
 * @param weight what the answer weighs; absent if no weights are wanted
 */
record Observation(
        Optional<Integer> answer, Optional<String> group, Optional<Quarter> quarter, Optional<BigDecimal> weight) {}

/**
 * Additive logistic models of binned columns: one effect for each column, some for pairs, all shrunk. Not for hosts; see
 * {@code io.github.cskit.scoring.churn}.
 */
@NullMarked
package io.github.cskit.scoring.additive;

import org.jspecify.annotations.NullMarked;

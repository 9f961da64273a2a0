/** A model of churn, fitted on a host's own table, calibrated, explained, and judged on rows it has not seen. */
@NullMarked
package io.github.cskit.scoring.churn;

import org.jspecify.annotations.NullMarked;

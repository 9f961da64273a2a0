/** What judging scores and fitting models of churn cost. */
@NullMarked
package io.github.cskit.examples.benchmarks.churn;

import org.jspecify.annotations.NullMarked;

/** Fitting churn models on tables, and predicting by them. */
@NullMarked
package io.github.cskit.examples.cli.churn;

import org.jspecify.annotations.NullMarked;

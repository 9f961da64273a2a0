/** What would have to change for a customer's score to reach the next band. */
@NullMarked
package io.github.cskit.scoring.counterfactual;

import org.jspecify.annotations.NullMarked;

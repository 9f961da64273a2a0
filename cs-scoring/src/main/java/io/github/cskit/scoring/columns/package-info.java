/** Portfolios held as columns of numbers: scored without an object for each customer. */
@NullMarked
package io.github.cskit.scoring.columns;

import org.jspecify.annotations.NullMarked;

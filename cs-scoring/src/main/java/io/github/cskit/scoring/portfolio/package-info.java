/** Whole portfolios: scored as columns, rolled up, compared between dates and between models. */
@NullMarked
package io.github.cskit.scoring.portfolio;

import org.jspecify.annotations.NullMarked;

/** Whole portfolios: rolled up, compared between dates, and by families of accounts. */
@NullMarked
package io.github.cskit.scoring.portfolio;

import org.jspecify.annotations.NullMarked;

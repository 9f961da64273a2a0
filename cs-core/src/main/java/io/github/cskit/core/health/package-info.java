/** The results of health scoring: score, band, coverage, interval and ledger, without knowing any model. */
@NullMarked
package io.github.cskit.core.health;

import org.jspecify.annotations.NullMarked;

/** Exact amounts of money and the tiers that revenue falls into. */
@NullMarked
package io.github.cskit.core.money;

import org.jspecify.annotations.NullMarked;

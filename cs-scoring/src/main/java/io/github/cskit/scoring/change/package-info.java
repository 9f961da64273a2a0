/** Why a score differs from an earlier one: behaviour, configuration, coverage, override. */
@NullMarked
package io.github.cskit.scoring.change;

import org.jspecify.annotations.NullMarked;

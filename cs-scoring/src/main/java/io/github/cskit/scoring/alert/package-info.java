/** Alerts about accounts that may leave: raised at once, not twice, complete, and judged by what came of them. */
@NullMarked
package io.github.cskit.scoring.alert;

import org.jspecify.annotations.NullMarked;

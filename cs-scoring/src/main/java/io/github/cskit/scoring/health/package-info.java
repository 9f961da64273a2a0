/** Health models: the interface, the standard ones, and what scores by a scorecard. */
@NullMarked
package io.github.cskit.scoring.health;

import org.jspecify.annotations.NullMarked;

/** Where satisfaction is low, so far as chance among so many comparisons does not explain it, and who must know. */
@NullMarked
package io.github.cskit.scoring.satisfaction.pattern;

import org.jspecify.annotations.NullMarked;

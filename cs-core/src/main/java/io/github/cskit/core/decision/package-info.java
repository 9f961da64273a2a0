/** Records of decisions that can be replayed. */
@NullMarked
package io.github.cskit.core.decision;

import org.jspecify.annotations.NullMarked;

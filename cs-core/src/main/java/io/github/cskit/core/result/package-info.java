/** Batches that lose nothing: what succeeded, and what failed with its reason. */
@NullMarked
package io.github.cskit.core.result;

import org.jspecify.annotations.NullMarked;

/** Decisions: records that can be replayed, and checkpoints that only a named person passes. */
@NullMarked
package io.github.cskit.core.decision;

import org.jspecify.annotations.NullMarked;

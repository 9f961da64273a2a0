/** Classifiers that a host trains on its own tickets, with any labels, and how good they are. */
@NullMarked
package io.github.cskit.triage.learn;

import org.jspecify.annotations.NullMarked;

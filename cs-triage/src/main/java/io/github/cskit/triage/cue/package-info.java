/** How the standard classifier reads a ticket: cues kept as data, one automaton, one sum. Not part of the API. */
@NullMarked
package io.github.cskit.triage.cue;

import org.jspecify.annotations.NullMarked;

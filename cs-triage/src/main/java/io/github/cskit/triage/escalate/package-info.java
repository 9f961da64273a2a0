/** Packets of what customers ask, fail at and report: written complete, known by one key, handed to the right desk. */
@NullMarked
package io.github.cskit.triage.escalate;

import org.jspecify.annotations.NullMarked;

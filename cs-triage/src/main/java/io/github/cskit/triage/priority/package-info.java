/** How soon a ticket should be worked on: its severity, moved by what it means for the customers it affects. */
@NullMarked
package io.github.cskit.triage.priority;

import org.jspecify.annotations.NullMarked;

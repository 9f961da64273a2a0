/** Checklists as versioned data: the standard templates, a host's own, their evaluation and their seal. */
@NullMarked
package io.github.cskit.reporting.checklist;

import org.jspecify.annotations.NullMarked;

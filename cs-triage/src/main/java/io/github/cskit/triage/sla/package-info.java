/** What was promised of a ticket, what its clocks say, and how well the promises are kept. */
@NullMarked
package io.github.cskit.triage.sla;

import org.jspecify.annotations.NullMarked;

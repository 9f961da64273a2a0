/** What happens to tickets that stay unresolved or come back: levels, owners and times, as data. */
@NullMarked
package io.github.cskit.triage.procedure;

import org.jspecify.annotations.NullMarked;

/** Defects that customers report: what an engineer needs of them, and who waits for the fix. */
@NullMarked
package io.github.cskit.triage.bug;

import org.jspecify.annotations.NullMarked;

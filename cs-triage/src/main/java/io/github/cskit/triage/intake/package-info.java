/** Whether a ticket says what is needed to work on it, what is still to be asked, and forms that ask it at once. */
@NullMarked
package io.github.cskit.triage.intake;

import org.jspecify.annotations.NullMarked;

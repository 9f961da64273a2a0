/** What is to be handed to other desks: every packet that is due, and how it is read. */
@NullMarked
package io.github.cskit.reporting.escalation;

import org.jspecify.annotations.NullMarked;

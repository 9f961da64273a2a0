/** Packets on their way out of the program. */
@NullMarked
package io.github.cskit.examples.cli.escalation;

import org.jspecify.annotations.NullMarked;

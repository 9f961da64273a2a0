/** Tickets by the line: what they have in common, and which were written twice. */
@NullMarked
package io.github.cskit.examples.cli.theme;

import org.jspecify.annotations.NullMarked;

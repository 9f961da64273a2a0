/** The program {@code cs}: one class for each command, and what they share on the command line. */
@NullMarked
package io.github.cskit.examples.cli;

import org.jspecify.annotations.NullMarked;

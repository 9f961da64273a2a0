/** Satisfaction and usage side by side, from a table. */
@NullMarked
package io.github.cskit.examples.cli.correlate;

import org.jspecify.annotations.NullMarked;

/** One JSON object a line in, one a line out: a bad line is named and skipped. */
@NullMarked
package io.github.cskit.examples.cli.lines;

import org.jspecify.annotations.NullMarked;

/** Votes and short answers, line by line, summed up by where they were asked. */
@NullMarked
package io.github.cskit.examples.cli.feedback;

import org.jspecify.annotations.NullMarked;

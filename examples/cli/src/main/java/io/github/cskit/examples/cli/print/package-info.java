/** Results in the format that was asked for. */
@NullMarked
package io.github.cskit.examples.cli.print;

import org.jspecify.annotations.NullMarked;

/** Statistics of columns, for checking against other software. */
@NullMarked
package io.github.cskit.examples.cli.stats;

import org.jspecify.annotations.NullMarked;

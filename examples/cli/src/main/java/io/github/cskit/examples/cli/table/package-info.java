/** Comma-separated files read row by row, where a bad row never sinks the file. */
@NullMarked
package io.github.cskit.examples.cli.table;

import org.jspecify.annotations.NullMarked;

/** Where a command reads and writes: streams, files that are never half-written, errors, progress. */
@NullMarked
package io.github.cskit.examples.cli.terminal;

import org.jspecify.annotations.NullMarked;

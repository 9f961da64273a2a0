/** What {@code cs preview} prints. */
@NullMarked
package io.github.cskit.examples.cli.preview;

import org.jspecify.annotations.NullMarked;

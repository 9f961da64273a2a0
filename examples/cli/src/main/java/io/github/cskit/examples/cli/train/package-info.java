/** What {@code cs train} prints of a classifier that was trained. */
@NullMarked
package io.github.cskit.examples.cli.train;

import org.jspecify.annotations.NullMarked;

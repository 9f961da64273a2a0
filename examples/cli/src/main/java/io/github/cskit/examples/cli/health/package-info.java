/** The health of the customers of a folder, as it is printed. */
@NullMarked
package io.github.cskit.examples.cli.health;

import org.jspecify.annotations.NullMarked;

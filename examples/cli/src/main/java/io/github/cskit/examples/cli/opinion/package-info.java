/** What a table of answers says beyond its figures: why detractors detract, and where satisfaction is low. */
@NullMarked
package io.github.cskit.examples.cli.opinion;

import org.jspecify.annotations.NullMarked;

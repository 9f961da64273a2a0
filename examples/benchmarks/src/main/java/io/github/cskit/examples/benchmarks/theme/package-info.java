/** What finding themes costs, by the number and the shape of remarks. */
@NullMarked
package io.github.cskit.examples.benchmarks.theme;

import org.jspecify.annotations.NullMarked;

/** What statistics of long series cost. */
@NullMarked
package io.github.cskit.examples.benchmarks.series;

import org.jspecify.annotations.NullMarked;

/** What the library costs, measured through its public API against plain loops over primitives. */
@NullMarked
package io.github.cskit.examples.benchmarks;

import org.jspecify.annotations.NullMarked;

/** What it costs to read SLA clocks, beside a walk minute by minute. */
@NullMarked
package io.github.cskit.examples.benchmarks.sla;

import org.jspecify.annotations.NullMarked;

/** What the product's own telemetry tells: a port that only reads, what to ask for, and feeds that come in any order. */
@NullMarked
package io.github.cskit.scoring.telemetry;

import org.jspecify.annotations.NullMarked;

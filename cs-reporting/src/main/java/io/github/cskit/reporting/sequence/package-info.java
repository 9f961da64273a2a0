/** Messages that follow a customer's journey, as data. */
@NullMarked
package io.github.cskit.reporting.sequence;

import org.jspecify.annotations.NullMarked;

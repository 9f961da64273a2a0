/** The weekly customer-success review: one value, its document, and its lists. */
@NullMarked
package io.github.cskit.reporting.weekly;

import org.jspecify.annotations.NullMarked;

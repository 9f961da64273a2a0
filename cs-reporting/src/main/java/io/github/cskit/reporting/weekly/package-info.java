/** The weekly customer-success review as one value, and how it comes about. */
@NullMarked
package io.github.cskit.reporting.weekly;

import org.jspecify.annotations.NullMarked;

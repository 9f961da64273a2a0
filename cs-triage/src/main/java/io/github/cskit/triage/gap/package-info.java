/** What customers ask for again and again: gaps of the product and of its documentation. */
@NullMarked
package io.github.cskit.triage.gap;

import org.jspecify.annotations.NullMarked;

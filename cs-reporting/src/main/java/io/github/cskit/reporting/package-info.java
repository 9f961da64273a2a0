/** The one entry point: everything wired, from a portfolio to a weekly review. */
@NullMarked
package io.github.cskit.reporting;

import org.jspecify.annotations.NullMarked;

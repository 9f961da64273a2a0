/** The parts of the framework document: what is told of a portfolio, or of one segment, under one heading. */
@NullMarked
package io.github.cskit.reporting.framework;

import org.jspecify.annotations.NullMarked;

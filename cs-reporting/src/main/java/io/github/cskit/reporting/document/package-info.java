/** A document as a neutral tree of sections and blocks: what a report says, before it is known where it is shown. */
@NullMarked
package io.github.cskit.reporting.document;

import org.jspecify.annotations.NullMarked;

/** The weekly review as files and as a summary. */
@NullMarked
package io.github.cskit.examples.cli.review;

import org.jspecify.annotations.NullMarked;

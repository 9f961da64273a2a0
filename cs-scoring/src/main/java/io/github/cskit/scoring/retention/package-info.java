/** Keeping accounts and winning them back: save plays as data, cases followed to an end, and what success can be told. */
@NullMarked
package io.github.cskit.scoring.retention;

import org.jspecify.annotations.NullMarked;

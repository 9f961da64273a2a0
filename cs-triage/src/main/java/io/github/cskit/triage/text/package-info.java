/** Texts as words and as points: what grouping and searching of texts stand on. */
@NullMarked
package io.github.cskit.triage.text;

import org.jspecify.annotations.NullMarked;

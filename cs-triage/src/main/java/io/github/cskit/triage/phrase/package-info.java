/** Phrases found in a text, word by word, in one pass. It knows nothing of tickets. Not part of the API. */
@NullMarked
package io.github.cskit.triage.phrase;

import org.jspecify.annotations.NullMarked;

/** Themes of questions with known intents, by this library and by others, in one run. */
@NullMarked
package io.github.cskit.examples.benchmarks.theme.peers;

import org.jspecify.annotations.NullMarked;

/** Our ticket classifiers beside those of other libraries, in one run, on issues from outside the project. */
@NullMarked
package io.github.cskit.examples.benchmarks.classify;

import org.jspecify.annotations.NullMarked;

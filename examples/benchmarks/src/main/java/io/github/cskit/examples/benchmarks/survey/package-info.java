/** What counting answers and setting usage beside them costs, beside the least that anybody would do. */
@NullMarked
package io.github.cskit.examples.benchmarks.survey;

import org.jspecify.annotations.NullMarked;

/** What is known of one customer as of an instant: readings, measured or missing with a reason. */
@NullMarked
package io.github.cskit.core.signal;

import org.jspecify.annotations.NullMarked;

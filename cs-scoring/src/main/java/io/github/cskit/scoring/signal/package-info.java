/** From a host's dated records to the signals that health models read. */
@NullMarked
package io.github.cskit.scoring.signal;

import org.jspecify.annotations.NullMarked;

/** The channels through which customers reach support, each with the time in which they may expect an answer. */
@NullMarked
package io.github.cskit.triage.channel;

import org.jspecify.annotations.NullMarked;

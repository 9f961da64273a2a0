/** What a ticket is about: the door for classifiers, and the one that comes with the library. */
@NullMarked
package io.github.cskit.triage.classify;

import org.jspecify.annotations.NullMarked;

/** The life of a ticket as legal transitions only, from new to closed, with what must be there before it is closed. */
@NullMarked
package io.github.cskit.triage.lifecycle;

import org.jspecify.annotations.NullMarked;

/** The guard around a host's classifier: whatever it does, every ticket is classified and every fault is recorded. */
@NullMarked
package io.github.cskit.triage.guard;

import org.jspecify.annotations.NullMarked;

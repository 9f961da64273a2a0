/** Broken on purpose. */
@NullMarked
package io.github.cskit.testkit.architecture.broken.triage;

import org.jspecify.annotations.NullMarked;

/** Broken on purpose. */
@NullMarked
package io.github.cskit.testkit.architecture.broken.core.other;

import org.jspecify.annotations.NullMarked;

/** Broken on purpose. */
@NullMarked
package io.github.cskit.testkit.architecture.broken.core.ring;

import org.jspecify.annotations.NullMarked;

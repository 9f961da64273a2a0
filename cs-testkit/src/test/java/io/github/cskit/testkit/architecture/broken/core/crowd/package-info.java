/** Broken on purpose. */
@NullMarked
package io.github.cskit.testkit.architecture.broken.core.crowd;

import org.jspecify.annotations.NullMarked;

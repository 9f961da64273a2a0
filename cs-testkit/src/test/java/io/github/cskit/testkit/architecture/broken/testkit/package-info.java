/** Broken on purpose. */
@NullMarked
package io.github.cskit.testkit.architecture.broken.testkit;

import org.jspecify.annotations.NullMarked;

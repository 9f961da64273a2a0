/** Broken on purpose. */
@NullMarked
package io.github.cskit.testkit.architecture.broken.core;

import org.jspecify.annotations.NullMarked;

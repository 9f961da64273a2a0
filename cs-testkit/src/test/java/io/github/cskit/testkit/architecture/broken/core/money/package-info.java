/** Broken on purpose. */
@NullMarked
package io.github.cskit.testkit.architecture.broken.core.money;

import org.jspecify.annotations.NullMarked;

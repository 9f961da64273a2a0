/** Broken on purpose. */
@NullMarked
package io.github.cskit.testkit.architecture.broken.core.json;

import org.jspecify.annotations.NullMarked;

/** Broken on purpose. */
@NullMarked
package io.github.cskit.testkit.architecture.broken.scoring;

import org.jspecify.annotations.NullMarked;

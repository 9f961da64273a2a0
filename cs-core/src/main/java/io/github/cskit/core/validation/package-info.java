/** What makes a value valid, and how everything that is wrong with it is said at once. */
@NullMarked
package io.github.cskit.core.validation;

import org.jspecify.annotations.NullMarked;

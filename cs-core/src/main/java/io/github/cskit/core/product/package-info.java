/** What the product offers and what customers use of it. */
@NullMarked
package io.github.cskit.core.product;

import org.jspecify.annotations.NullMarked;

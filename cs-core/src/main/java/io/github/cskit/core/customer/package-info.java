/** Who the customers are: their contract, people, objectives and commercial movements. */
@NullMarked
package io.github.cskit.core.customer;

import org.jspecify.annotations.NullMarked;

/**
 * Whether dated figures really go up or down: scores, satisfaction and portfolio metrics alike. A trend needs both a
 * change that matters and an order that chance rarely gives; too few readings are a result of their own.
 */
@NullMarked
package io.github.cskit.scoring.trend;

import org.jspecify.annotations.NullMarked;

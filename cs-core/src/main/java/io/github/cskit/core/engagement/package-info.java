/** What passed between us and a customer, and what happened to that customer. */
@NullMarked
package io.github.cskit.core.engagement;

import org.jspecify.annotations.NullMarked;

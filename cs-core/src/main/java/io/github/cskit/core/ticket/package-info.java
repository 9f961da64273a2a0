/** Support tickets, their categories, and what triage says of one. */
@NullMarked
package io.github.cskit.core.ticket;

import org.jspecify.annotations.NullMarked;

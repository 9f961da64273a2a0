/** Who gets a ticket: a route for each of the seven categories, as a table that the host replaces. */
@NullMarked
package io.github.cskit.triage.route;

import org.jspecify.annotations.NullMarked;

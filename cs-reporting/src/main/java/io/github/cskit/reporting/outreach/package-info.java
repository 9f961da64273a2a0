/** Check-ins: whom to write to, about what, and what to bring up. Nothing is sent here. */
@NullMarked
package io.github.cskit.reporting.outreach;

import org.jspecify.annotations.NullMarked;

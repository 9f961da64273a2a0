/** Draft responses to tickets, grounded in knowledge articles: every sentence stands in one. */
@NullMarked
package io.github.cskit.triage.respond;

import org.jspecify.annotations.NullMarked;

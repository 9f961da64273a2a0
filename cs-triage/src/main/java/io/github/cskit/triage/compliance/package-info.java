/** How well promises to customers are kept: figures of a period, breaches, and what is about to be broken. */
@NullMarked
package io.github.cskit.triage.compliance;

import org.jspecify.annotations.NullMarked;

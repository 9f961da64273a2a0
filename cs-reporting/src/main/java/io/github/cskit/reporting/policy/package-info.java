/** Whether a piece of outgoing work keeps the policies, with evidence; briefs taken in, and finished work handed over. */
@NullMarked
package io.github.cskit.reporting.policy;

import org.jspecify.annotations.NullMarked;

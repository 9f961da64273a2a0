/** Answers made of a host's own articles, the guardrails before them, and the hand-off to a person. */
@NullMarked
package io.github.cskit.triage.answer;

import org.jspecify.annotations.NullMarked;

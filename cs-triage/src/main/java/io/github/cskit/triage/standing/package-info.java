/** Themes that keep their identity from week to week. */
@NullMarked
package io.github.cskit.triage.standing;

import org.jspecify.annotations.NullMarked;

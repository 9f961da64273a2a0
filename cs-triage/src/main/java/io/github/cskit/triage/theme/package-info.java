/** What a period's tickets have in common. */
@NullMarked
package io.github.cskit.triage.theme;

import org.jspecify.annotations.NullMarked;

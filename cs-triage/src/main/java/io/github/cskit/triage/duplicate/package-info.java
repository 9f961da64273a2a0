/** Which tickets were probably written twice. */
@NullMarked
package io.github.cskit.triage.duplicate;

import org.jspecify.annotations.NullMarked;

/** Who gets what: roles, and the directory that names a recipient for each. */
@NullMarked
package io.github.cskit.core.escalation;

import org.jspecify.annotations.NullMarked;

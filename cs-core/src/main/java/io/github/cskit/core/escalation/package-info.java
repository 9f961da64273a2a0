/**
 * Who gets what, and whether it was done: roles and the directory that names a recipient for each; packets that are
 * complete by construction, their deadlines, and the register in which they are followed to an end.
 */
@NullMarked
package io.github.cskit.core.escalation;

import org.jspecify.annotations.NullMarked;

/** Checklists on the command line. */
@NullMarked
package io.github.cskit.examples.cli.checklist;

import org.jspecify.annotations.NullMarked;

/** Messages as data: templates with typed fields, filled with facts of one account. */
@NullMarked
package io.github.cskit.reporting.message;

import org.jspecify.annotations.NullMarked;

/** Drafts of what may leave the company, and what is looked for in them before a person decides. */
@NullMarked
package io.github.cskit.reporting.draft;

import org.jspecify.annotations.NullMarked;

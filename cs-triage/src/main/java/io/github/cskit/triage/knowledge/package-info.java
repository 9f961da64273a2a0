/** Help articles: what is in them, whether they are in order, what they cover, and drafts of those that are missing. */
@NullMarked
package io.github.cskit.triage.knowledge;

import org.jspecify.annotations.NullMarked;

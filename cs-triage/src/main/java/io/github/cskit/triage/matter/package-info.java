/** What several tickets are about, and what may be quoted of them. */
@NullMarked
package io.github.cskit.triage.matter;

import org.jspecify.annotations.NullMarked;

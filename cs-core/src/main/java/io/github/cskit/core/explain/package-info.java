/** What a result must carry: its ledger, its evidence and where it came from. */
@NullMarked
package io.github.cskit.core.explain;

import org.jspecify.annotations.NullMarked;

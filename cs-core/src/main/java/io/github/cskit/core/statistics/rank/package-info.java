/** How columns go together by rank, for many rows that may belong together. */
@NullMarked
package io.github.cskit.core.statistics.rank;

import org.jspecify.annotations.NullMarked;

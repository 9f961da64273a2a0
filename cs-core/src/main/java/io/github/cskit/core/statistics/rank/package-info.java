/** How columns go together: by rank, also where rows belong together, and in a straight line. */
@NullMarked
package io.github.cskit.core.statistics.rank;

import org.jspecify.annotations.NullMarked;

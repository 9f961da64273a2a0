/** Points in groups: near duplicates, nearest neighbours, communities. It knows nothing of tickets. */
@NullMarked
package io.github.cskit.triage.cluster;

import org.jspecify.annotations.NullMarked;

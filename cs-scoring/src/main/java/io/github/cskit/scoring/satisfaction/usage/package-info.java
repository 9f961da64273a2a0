/** Which features and patterns of use go with high and with low satisfaction, as association and never as cause. */
@NullMarked
package io.github.cskit.scoring.satisfaction.usage;

import org.jspecify.annotations.NullMarked;

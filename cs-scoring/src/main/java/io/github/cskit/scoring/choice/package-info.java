/** Which model judges which customer: by age, segment and stage, with the reason of the choice. */
@NullMarked
package io.github.cskit.scoring.choice;

import org.jspecify.annotations.NullMarked;

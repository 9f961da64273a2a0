/** Whether customers take up what was released, and if not, why that may be. */
@NullMarked
package io.github.cskit.scoring.adoption;

import org.jspecify.annotations.NullMarked;

/** What a changed health model would do to a portfolio, before anybody saves it. */
@NullMarked
package io.github.cskit.scoring.preview;

import org.jspecify.annotations.NullMarked;

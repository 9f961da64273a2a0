/** What customers write about, found once for all of a review and counted by period. */
@NullMarked
package io.github.cskit.reporting.theme;

import org.jspecify.annotations.NullMarked;

/** What a review could and could not know: coverage, missing signals, feeds, refused rows and contradictions. */
@NullMarked
package io.github.cskit.reporting.quality;

import org.jspecify.annotations.NullMarked;

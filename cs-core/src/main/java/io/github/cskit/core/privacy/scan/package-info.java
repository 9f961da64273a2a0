/** How texts are read for personal and secret data: folded to plain characters, each looked at a bounded number of times. */
@NullMarked
package io.github.cskit.core.privacy.scan;

import org.jspecify.annotations.NullMarked;

/** What personal and secret data in a text is: its kinds, and where it stands. */
@NullMarked
package io.github.cskit.core.privacy.sensitive;

import org.jspecify.annotations.NullMarked;

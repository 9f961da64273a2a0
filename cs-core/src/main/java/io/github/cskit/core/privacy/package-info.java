/** What keeps personal data where it belongs: redaction, and types that keep work about one account with that account. */
@NullMarked
package io.github.cskit.core.privacy;

import org.jspecify.annotations.NullMarked;

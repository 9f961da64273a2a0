/** How secrets are found in a text: private keys, credentials in addresses, passwords, tokens and keys. */
@NullMarked
package io.github.cskit.core.privacy.secret;

import org.jspecify.annotations.NullMarked;

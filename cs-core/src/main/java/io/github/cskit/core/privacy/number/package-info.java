/** How numbers that point to a person are found in a text: cards, accounts, national ids, phones and network addresses. */
@NullMarked
package io.github.cskit.core.privacy.number;

import org.jspecify.annotations.NullMarked;

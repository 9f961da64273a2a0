/** What only the cautious redactor looks for: web addresses, days, post codes, number plates, and numbers of no known form. */
@NullMarked
package io.github.cskit.core.privacy.cautious;

import org.jspecify.annotations.NullMarked;

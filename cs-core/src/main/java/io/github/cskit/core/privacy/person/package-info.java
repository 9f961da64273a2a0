/** How people are found in a text: by their addresses, and by name where they are known. */
@NullMarked
package io.github.cskit.core.privacy.person;

import org.jspecify.annotations.NullMarked;

/** The one strict JSON codec. */
@NullMarked
package io.github.cskit.core.json;

import org.jspecify.annotations.NullMarked;

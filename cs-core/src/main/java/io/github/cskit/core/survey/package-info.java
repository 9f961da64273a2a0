/** Survey answers on their declared scales. */
@NullMarked
package io.github.cskit.core.survey;

import org.jspecify.annotations.NullMarked;

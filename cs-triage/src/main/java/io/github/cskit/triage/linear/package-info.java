/** Linear models over what a ticket says: features, training, tables of weights. Not part of the API. */
@NullMarked
package io.github.cskit.triage.linear;

import org.jspecify.annotations.NullMarked;

/**
 * Generators for the domain: every record valid by construction, shrinking towards short ids, plain text and small
 * numbers. Properties get them by asking for the type: {@code @ForAll Customer customer}.
 */
@NullMarked
package io.github.cskit.testkit.arbitraries;

import org.jspecify.annotations.NullMarked;

package io.github.cskit.reporting.message;

import io.github.cskit.core.explain.Evidence;
import java.util.Optional;

/**
 * What is filled into a field. Immutable.
 *
 * @param kind what it is
 * @param words as it is written
 * @param evidence what it rests on
 */
record FieldValue(FieldKind kind, String words, Optional<Evidence> evidence) {}

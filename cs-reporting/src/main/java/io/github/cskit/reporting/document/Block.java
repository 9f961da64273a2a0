package io.github.cskit.reporting.document;

/**
 * One part of a section.
 *
 * <p>Sealed: callers make them, renderers of this library take them apart. Immutable and thread-safe.
 */
public sealed interface Block permits Paragraph, BulletList, Table, KeyFigures, Callout, Card, StackedBar, BarChart {}

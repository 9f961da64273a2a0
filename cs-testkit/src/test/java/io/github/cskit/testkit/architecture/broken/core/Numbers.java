package io.github.cskit.testkit.architecture.broken.core;

/** A record with an array. */
@SuppressWarnings("ArrayRecordComponent") // broken on purpose
public record Numbers(int[] values) {}

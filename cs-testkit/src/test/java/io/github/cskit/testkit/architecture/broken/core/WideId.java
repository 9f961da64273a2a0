package io.github.cskit.testkit.architecture.broken.core;

/** An id of two components, without a factory. */
public record WideId(String prefix, String value) {}

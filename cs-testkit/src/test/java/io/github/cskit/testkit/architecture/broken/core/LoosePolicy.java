package io.github.cskit.testkit.architecture.broken.core;

/** The numbers of a rule, without the standard ones. */
public record LoosePolicy(int days) {}

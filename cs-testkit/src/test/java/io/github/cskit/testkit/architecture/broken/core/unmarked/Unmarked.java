package io.github.cskit.testkit.architecture.broken.core.unmarked;

/** A type in a package that says nothing of null. */
public interface Unmarked {}

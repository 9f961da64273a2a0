package io.github.cskit.testkit.architecture.broken.core;

/** A record that can only be made by naming four parts in the right order. */
public record Wide(int first, int second, int third, int fourth) {}

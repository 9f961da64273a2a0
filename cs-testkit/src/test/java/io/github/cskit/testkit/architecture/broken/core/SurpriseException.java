package io.github.cskit.testkit.architecture.broken.core;

/** An exception of another kind. */
public final class SurpriseException extends IllegalStateException {

    private static final long serialVersionUID = 1L;
}

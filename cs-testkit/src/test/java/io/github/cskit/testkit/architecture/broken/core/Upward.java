package io.github.cskit.testkit.architecture.broken.core;

import io.github.cskit.testkit.architecture.broken.scoring.Sideways;

/** The ground floor that leans on the first. */
public final class Upward {

    private final Sideways above = new Sideways();

    /** Asks the floor above. */
    public void asks() {
        above.asks();
    }
}

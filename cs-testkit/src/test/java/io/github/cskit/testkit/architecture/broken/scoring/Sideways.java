package io.github.cskit.testkit.architecture.broken.scoring;

import io.github.cskit.testkit.architecture.broken.triage.Neighbour;

/** Scoring that knows triage. */
public final class Sideways {

    private final Neighbour neighbour = new Neighbour();

    /** Asks the neighbour. */
    public void asks() {
        neighbour.asserts();
    }
}

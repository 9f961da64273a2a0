package io.github.cskit.testkit.architecture.broken.triage;

import org.assertj.core.api.Assertions;

/** A library class that asserts with a test tool. */
public final class Neighbour {

    /** Asserts. */
    public void asserts() {
        Assertions.assertThat(true).isTrue();
    }
}

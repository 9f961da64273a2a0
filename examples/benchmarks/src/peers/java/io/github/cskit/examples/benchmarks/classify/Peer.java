package io.github.cskit.examples.benchmarks.classify;

import java.util.List;

/** A library that learns to give issues their labels. */
interface Peer {

    /** Returns how it is called in tables. */
    String name();

    /** Learns from issues. */
    Judge learn(List<Issue> issues);

    /** Gives a label to an issue. */
    interface Judge {

        String label(Issue issue);
    }
}

package io.github.cskit.examples.benchmarks.theme.peers;

import java.util.List;

/** A way of putting texts together. Implementations must be immutable and thread-safe. */
interface Grouper {

    /** Returns what to call it. */
    String name();

    /** Returns a group for each text, in the order of the texts; equal where they are together. */
    List<String> group(List<String> texts);
}

package io.github.cskit.triage.linear;

/**
 * A part of a ticket whose features are weighed together: each has a length of its own, so that a long text does not
 * drown its title.
 *
 * <p>Immutable and thread-safe.
 */
enum Block {
    /** What the title says. */
    TITLE(0),

    /** What the text says. */
    BODY(1),

    /** What the text looks like, and what the host's fields hold. */
    FORM(2);

    /** How many there are. */
    static final int COUNT = 3;

    private final int index;

    Block(int index) {
        this.index = index;
    }

    /** Returns its place among the blocks, from 0. */
    int index() {
        return index;
    }
}

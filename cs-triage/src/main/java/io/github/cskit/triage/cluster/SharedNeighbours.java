package io.github.cskit.triage.cluster;

/** Counts which neighbours two points have in common. Not thread-safe. */
final class SharedNeighbours {

    private final Neighbours neighbours;
    private final int[] marks;
    private int point;
    private int mark;

    SharedNeighbours(Neighbours neighbours) {
        this.neighbours = neighbours;
        this.marks = new int[neighbours.points()];
    }

    /** Takes a point and its neighbours as those to compare with. */
    void mark(int with) {
        point = with;
        mark++;
        marks[with] = mark;
        for (int rank = 0; rank < neighbours.size(with); rank++) {
            marks[neighbours.id(with, rank)] = mark;
        }
    }

    /** Returns the share of the points in either neighbourhood, each with its own point, that are in both. */
    double share(int other) {
        int both = marks[other] == mark ? 1 : 0;
        for (int rank = 0; rank < neighbours.size(other); rank++) {
            both += marks[neighbours.id(other, rank)] == mark ? 1 : 0;
        }
        int either = neighbours.size(point) + neighbours.size(other) + 2 - both;
        return both / (double) either;
    }
}

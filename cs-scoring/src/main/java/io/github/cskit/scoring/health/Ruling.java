package io.github.cskit.scoring.health;

import org.jspecify.annotations.Nullable;

/**
 * What the hard rules of a model make of one customer's score, and of the ends of its interval: the highest of the floors
 * and the lowest of the caps, and a cap wins. Mutable and not thread-safe.
 */
final class Ruling {

    private static final int LEAST = 0;
    private static final int MOST = 10_000;

    private int floor = LEAST;
    private int cap = MOST;
    private int certainFloor = LEAST;
    private int possibleFloor = LEAST;
    private int certainCap = MOST;
    private int possibleCap = MOST;

    @Nullable
    String floorBy;

    @Nullable
    String capBy;

    /** Takes in a floor: whether it holds, holds whatever arrives, or may come to hold. */
    void floor(String name, int hundredths, boolean holds, boolean certain, boolean possible) {
        if (holds && hundredths > floor) {
            floor = hundredths;
            floorBy = name;
        }
        certainFloor = certain ? Math.max(certainFloor, hundredths) : certainFloor;
        possibleFloor = possible ? Math.max(possibleFloor, hundredths) : possibleFloor;
    }

    /** Takes in a cap: what it is now, and the greatest and the least that it may come to be. */
    void cap(String name, int now, int certain, int possible) {
        if (now < cap) {
            cap = now;
            capBy = name;
        }
        certainCap = Math.min(certainCap, certain);
        possibleCap = Math.min(possibleCap, possible);
    }

    /** Returns a score after the floors, before the caps. */
    int raised(int score) {
        return Math.max(score, floor);
    }

    int score(int score) {
        return Math.min(raised(score), cap);
    }

    /** Returns the low end: floors that are certain, and caps that are possible. */
    int low(int low) {
        return Math.min(Math.max(low, certainFloor), possibleCap);
    }

    /** Returns the high end: floors that are possible, and caps that are certain. */
    int high(int high) {
        return Math.min(Math.max(high, possibleFloor), certainCap);
    }
}

package io.github.cskit.examples.benchmarks;

/** The standard curves, roundings and bands as one would write them by hand, in hundredths of a point. */
final class PlainCurves {

    /** Lifts what is a tie in exact arithmetic over the half; far below the distance of any other number to one. */
    private static final double TIE = 1e-7;

    private PlainCurves() {}

    static int days(double value) {
        if (value <= 1) {
            return halfUp(value * 2_500);
        }
        if (value <= 4) {
            return halfUp(2_500 + (value - 1) * 2_500 / 3);
        }
        return halfUp(value <= 20 ? 5_000 + (value - 4) * 3_000 / 16 : 8_000 + (value - 20) * 250);
    }

    static int share(double value) {
        if (value <= 0.5) {
            return halfUp(value * 10_000);
        }
        return halfUp(value <= 0.8 ? 5_000 + (value - 0.5) * 10_000 : 8_000 + (value - 0.8) * 10_000);
    }

    static int tickets(double value) {
        if (value <= 5) {
            return halfUp(value <= 2 ? 10_000 - value * 1_000 : 8_000 - (value - 2) * 1_000);
        }
        if (value <= 10) {
            return halfUp(5_000 - (value - 5) * 600);
        }
        return value < 20 ? halfUp(2_000 - (value - 10) * 200) : 0;
    }

    static int answer(double value) {
        if (value <= 6) {
            return halfUp(value * 5_000 / 6);
        }
        return halfUp(value <= 8 ? 5_000 + (value - 6) * 1_500 : 8_000 + (value - 8) * 1_000);
    }

    static int touchpoints(double value) {
        if (value <= 1) {
            return halfUp(2_500 + value * 2_500);
        }
        if (value <= 4) {
            return halfUp(5_000 + (value - 1) * 1_000);
        }
        return value < 8 ? halfUp(8_000 + (value - 4) * 500) : 10_000;
    }

    static int level(double value) {
        return halfUp(value <= 1 ? 2_500 + value * 4_000 : 6_500 + (value - 1) * 2_500);
    }

    static int change(double value) {
        if (value <= -0.2) {
            return halfUp(value <= -0.5 ? (value + 1) * 4_000 : 2_000 + (value + 0.5) * 10_000);
        }
        if (value <= 0.1) {
            return halfUp(value <= 0 ? 5_000 + (value + 0.2) * 10_000 : 7_000 + value * 10_000);
        }
        return value < 0.5 ? halfUp(8_000 + (value - 0.1) * 5_000) : 10_000;
    }

    /** Rounds a number that is not negative. */
    static int halfUp(double number) {
        return (int) (number + (0.5 + TIE));
    }

    static byte band(int score) {
        return score >= 8_000 ? ScoreColumns.GREEN : score >= 5_000 ? ScoreColumns.YELLOW : ScoreColumns.RED;
    }
}

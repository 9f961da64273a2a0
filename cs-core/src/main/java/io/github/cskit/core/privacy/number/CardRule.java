package io.github.cskit.core.privacy.number;

/**
 * Which digits are the number of a payment card: those of a known network and length whose check digit is right, in one
 * piece or in the groups in which cards are printed.
 */
final class CardRule {

    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;
    private static final int SMALLEST_GROUP = 3;
    private static final int LARGEST_GROUP = 8;

    private CardRule() {}

    /** Returns how many of the first groups are a card's number; 0 if none. */
    static int groups(DigitGroups run) {
        int best = 0;
        int digits = 0;
        for (int i = 0; i < run.count() && digits <= LONGEST; i++) {
            boolean grouped = run.size(i) >= SMALLEST_GROUP && run.size(i) <= LARGEST_GROUP;
            boolean joined = i == 0 || (run.gap(i - 1) == run.gap(0) && " -.".indexOf(run.gap(0)) >= 0);
            if (i > 0 && !(grouped && joined)) {
                break;
            }
            digits += run.size(i);
            if (digits >= SHORTEST && digits <= LONGEST && run.isClosed(i + 1) && isCard(run.value(i + 1))) {
                best = i + 1;
            }
        }
        return best;
    }

    static boolean isCard(String digits) {
        return isIssued(digits) && CheckDigits.luhn(digits);
    }

    private static boolean isIssued(String digits) {
        int six = Integer.parseInt(digits.substring(0, 6));
        int four = six / 100;
        int three = six / 1000;
        int two = six / 10_000;
        return switch (digits.length()) {
            case 13 -> two / 10 == 4;
            case 14 -> (three >= 300 && three <= 305) || three == 309 || two == 36 || two == 38 || two == 39;
            case 15 -> two == 34 || two == 37;
            case 16 -> two / 10 == 4 || isMastercard(two, four) || isSixteen(two, three, four);
            default ->
                two / 10 == 4 || two == 62 || two == 65 || (four >= 2200 && four <= 2204) || isMaestro(two, four);
        };
    }

    private static boolean isMastercard(int two, int four) {
        return (two >= 51 && two <= 55) || (four >= 2221 && four <= 2720);
    }

    /** Discover, JCB, UnionPay, RuPay, Mir, Maestro, and Diners in the form with sixteen digits. */
    private static boolean isSixteen(int two, int three, int four) {
        return four == 6011
                || (three >= 644 && three <= 649)
                || two == 65
                || (four >= 3528 && four <= 3589)
                || two == 62
                || two == 60
                || two == 81
                || two == 82
                || (four >= 2200 && four <= 2204)
                || two == 36
                || two == 30
                || isMaestro(two, four);
    }

    private static boolean isMaestro(int two, int four) {
        return two == 50 || (two >= 56 && two <= 58) || two == 67 || four == 6304 || four == 6390;
    }
}

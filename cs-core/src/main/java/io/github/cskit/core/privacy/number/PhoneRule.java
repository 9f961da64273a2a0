package io.github.cskit.core.privacy.number;

import io.github.cskit.core.privacy.scan.Letters;

/**
 * Which groups of digits are a telephone number: those with an international prefix, those in a form that hardly anything
 * else has unless a word before them says otherwise, and all others only after a word that says so.
 */
final class PhoneRule {

    private static final int FEWEST = 7;
    private static final int FEWEST_INTERNATIONAL = 8;
    private static final int FEWEST_NATIONAL = 9;
    private static final int MOST_NATIONAL = 12;
    private static final int LONGEST_AREA = 5;
    private static final int ENOUGH = 10;

    private PhoneRule() {}

    /** Returns how many of the first groups, after a plus, are an international number; 0 if none. */
    static int international(DigitGroups run) {
        int most = DiallingCodes.mostDigits(run.value(Math.min(3, run.count())));
        int groups = upTo(run, most, 0);
        int digits = run.digits(groups);
        return run.digit(0, 0) != '0' && digits >= FEWEST_INTERNATIONAL ? groups : 0;
    }

    /** Returns how many of the first groups, the first in parentheses, are a national number; 0 if none. */
    static int parenthesised(DigitGroups run) {
        int groups = upTo(run, run.digit(0, 0) == '0' ? MOST_NATIONAL : ENOUGH, 0);
        int digits = run.digits(groups);
        boolean area = run.size(0) >= 2 && run.size(0) <= LONGEST_AREA;
        return area && groups > 1 && digits >= FEWEST_NATIONAL ? groups : 0;
    }

    /** Returns how many of the first groups are a number by their form; 0 if none. */
    static int formed(DigitGroups run) {
        boolean goesOn = run.text().at(run.start() - 1) == ' '
                && Letters.isDigit(run.text().at(run.start() - 2));
        return goesOn || isDate(run) || isAmount(run) ? 0 : byForm(run);
    }

    /** Returns how many of the first groups are the number that a word before them calls one; 0 if none. */
    static int cued(DigitGroups run) {
        if (isDate(run) || isAmount(run)) {
            return 0;
        }
        int groups = upTo(run, DiallingCodes.LONGEST, ENOUGH);
        return run.digits(groups) >= FEWEST ? Math.max(groups, byForm(run)) : 0;
    }

    /** North American 415-555-0132, and numbers with a leading zero, as 020 7946 0958, 0171/1234567 or 07700900123. */
    private static int byForm(DigitGroups run) {
        int skip = run.count() > 3 && run.size(0) == 1 && run.digit(0, 0) == '1' ? 1 : 0;
        if (isAmerican(run, skip)) {
            return skip + 3;
        }
        if (run.digit(0, 0) != '0' || run.size(0) < 2) {
            return 0;
        }
        return run.digit(0, 1) == '0' ? abroad(run) : domestic(run);
    }

    /** With the prefix for calls abroad, as 0049 30 1234567. */
    private static int abroad(DigitGroups run) {
        boolean country = run.size(0) > 2 ? run.digit(0, 2) != '0' : run.count() > 1 && run.digit(1, 0) != '0';
        int groups = upTo(run, DiallingCodes.LONGEST + 2, 0);
        return country && groups > 2 && run.digits(groups) >= ENOUGH ? groups : 0;
    }

    private static int domestic(DigitGroups run) {
        int groups = upTo(run, MOST_NATIONAL, 0);
        int digits = run.digits(groups);
        if (groups == 1) {
            return digits == ENOUGH + 1 ? 1 : 0;
        }
        boolean grouped = groups > 2 || (groups == 2 && (run.gap(0) == '/' || run.gap(0) == '-'));
        return grouped && run.size(0) <= LONGEST_AREA && digits >= FEWEST_NATIONAL ? groups : 0;
    }

    private static boolean isAmerican(DigitGroups run, int skip) {
        if (run.count() < skip + 3 || run.size(skip) != 3 || run.size(skip + 1) != 3 || run.size(skip + 2) != 4) {
            return false;
        }
        char gap = run.gap(skip);
        return gap == run.gap(skip + 1)
                && (gap == '-' || gap == '.')
                && run.digit(skip, 0) >= '2'
                && run.digit(skip + 1, 0) >= '2'
                && run.isClosed(skip + 3);
    }

    /** Returns how many groups there are with at most so many digits; none after enough if it is a short one. */
    private static int upTo(DigitGroups run, int most, int enough) {
        int digits = 0;
        int best = 0;
        for (int i = 0; i < run.count(); i++) {
            boolean stray = enough > 0 && digits >= enough && run.size(i) <= 2;
            if (digits + run.size(i) > most || stray) {
                break;
            }
            digits += run.size(i);
            best = run.isClosed(i + 1) ? i + 1 : best;
        }
        return best;
    }

    private static boolean isDate(DigitGroups run) {
        if (run.count() < 3 || "-./".indexOf(run.gap(0)) < 0 || run.gap(0) != run.gap(1)) {
            return false;
        }
        boolean yearFirst = run.size(0) == 4 && run.size(1) <= 2 && run.size(2) <= 2;
        boolean yearLast = run.size(0) <= 2 && run.size(1) <= 2 && (run.size(2) == 4 || run.size(2) == 2);
        return yearFirst || (yearLast && run.gap(0) != '-') || (yearLast && run.size(2) == 4);
    }

    private static boolean isAmount(DigitGroups run) {
        char before = run.text().at(run.start() - 1);
        return before == '#' || Character.getType(before) == Character.CURRENCY_SYMBOL || Letters.isWord(before);
    }
}

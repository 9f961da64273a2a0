package io.github.cskit.core.privacy.number;

/**
 * Which groups of digits are a national id, in the delimited form in which it is written, checked by the rules of its
 * issuer. Undelimited ones look like any number and are left to the words before them.
 */
final class NationalIdRule {

    private static final String ANY = " -.";

    private static final int FEWEST = 6;
    private static final int MOST = 15;

    private NationalIdRule() {}

    /** Returns how many of the first groups are the number that a word before them calls a national id; 0 if none. */
    static int cued(DigitGroups run) {
        int best = 0;
        for (int i = 1; i <= run.count() && run.digits(i) <= MOST; i++) {
            best = run.digits(i) >= FEWEST && run.isClosed(i) ? i : best;
        }
        return best;
    }

    /** Returns how many of the first groups are a national id; 0 if none. */
    static int groups(DigitGroups run) {
        if (run.shaped("324", ANY) && isAmerican(run.value(3))) {
            return 3;
        }
        if (run.shaped("333", " -") && isCanadian(run.value(3))) {
            return 3;
        }
        if (run.shaped("444", " -") && isIndian(run.value(3))) {
            return 3;
        }
        if (isBrazilian(run)) {
            return 4;
        }
        if (run.shaped("67", "-") && isKorean(run.value(2))) {
            return 2;
        }
        boolean swedish = run.shaped("64", "-") || run.shaped("84", "-");
        return swedish && isSwedish(run.value(2)) ? 2 : 0;
    }

    /** Social security and taxpayer numbers: no area 000 or 666, no group 00, no serial 0000; from 900 on taxpayers. */
    private static boolean isAmerican(String digits) {
        int area = number(digits, 0, 3);
        int group = number(digits, 3, 5);
        boolean taxpayer = (group >= 50 && group <= 65) || (group >= 70 && group <= 99 && group != 89 && group != 93);
        boolean issued = area >= 900 ? taxpayer : area != 0 && area != 666 && group != 0;
        return issued && number(digits, 5, 9) != 0;
    }

    /** Social insurance numbers: the first digit is a province, none is 0 or 8. */
    private static boolean isCanadian(String digits) {
        return digits.charAt(0) != '0' && digits.charAt(0) != '8' && CheckDigits.luhn(digits);
    }

    /** Aadhaar numbers begin with 2 to 9. */
    private static boolean isIndian(String digits) {
        return digits.charAt(0) >= '2' && CheckDigits.verhoeff(digits);
    }

    /** CPF, written 123.456.789-09. */
    private static boolean isBrazilian(DigitGroups run) {
        return run.count() >= 4
                && run.size(0) == 3
                && run.size(1) == 3
                && run.size(2) == 3
                && run.size(3) == 2
                && run.gap(0) == '.'
                && run.gap(1) == '.'
                && run.gap(2) == '-'
                && run.isClosed(4)
                && CheckDigits.cpf(run.value(4));
    }

    /** Resident registration numbers: a date of birth, then a digit for century and sex. */
    private static boolean isKorean(String digits) {
        return isDay(digits, 2) && digits.charAt(6) >= '1' && digits.charAt(6) <= '8';
    }

    /** Personal numbers begin with a date of birth; the check digit does not cover a century. */
    private static boolean isSwedish(String digits) {
        String ten = digits.substring(digits.length() - 10);
        return CheckDigits.luhn(ten) && isDay(ten, 2);
    }

    /** Coordination numbers add 60 to the day. */
    private static boolean isDay(String digits, int month) {
        int day = number(digits, month + 2, month + 4) % 60;
        return number(digits, month, month + 2) >= 1 && number(digits, month, month + 2) <= 12 && day >= 1 && day <= 31;
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }
}

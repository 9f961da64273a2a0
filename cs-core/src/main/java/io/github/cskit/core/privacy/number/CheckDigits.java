package io.github.cskit.core.privacy.number;

/** The check digits of public numbering schemes. Every argument is digits only. */
final class CheckDigits {

    private static final String[] DIHEDRAL = {
        "0123456789",
        "1234067895",
        "2340178956",
        "3401289567",
        "4012395678",
        "5987604321",
        "6598710432",
        "7659821043",
        "8765932104",
        "9876543210"
    };
    private static final String[] PERMUTED = {
        "0123456789", "1576283094", "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258"
    };

    private CheckDigits() {}

    /** ISO/IEC 7812-1, annex B. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** Verhoeff's code over the dihedral group of order ten. */
    static boolean verhoeff(String digits) {
        int check = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            check = DIHEDRAL[check].charAt(PERMUTED[i % 8].charAt(digit) - '0') - '0';
        }
        return check == 0;
    }

    /** ISO/IEC 7064, MOD 97-10, over digits and capital letters. */
    static boolean mod97(String characters) {
        int rest = 0;
        for (int i = 0; i < characters.length(); i++) {
            int value = Character.digit(characters.charAt(i), 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }

    /** The two check digits of a Brazilian CPF. */
    static boolean cpf(String digits) {
        return cpfDigit(digits, 9) == digits.charAt(9) - '0'
                && cpfDigit(digits, 10) == digits.charAt(10) - '0'
                && digits.chars().distinct().count() > 1;
    }

    private static int cpfDigit(String digits, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += (digits.charAt(i) - '0') * (length + 1 - i);
        }
        int rest = sum * 10 % 11;
        return rest == 10 ? 0 : rest;
    }
}

package io.github.cskit.core.privacy.number;

import java.util.HashMap;
import java.util.Map;

/** How many digits an international number has at most, by its country: so that what follows it is not taken along. */
final class DiallingCodes {

    /** The longest by Recommendation ITU-T E.164. */
    static final int LONGEST = 15;

    private static final Map<Integer, Integer> LONGEST_BY_CODE = table("""
            1:11 7:11 20:12 27:11 30:12 31:11 32:11 33:11 34:11 36:11 39:13 40:11 41:11 43:13 44:12 45:10 46:12 47:10
            48:11 49:13 51:11 52:12 53:10 54:13 55:13 56:11 57:12 58:12 60:12 61:11 62:13 63:12 64:11 65:10 66:11 81:12
            82:12 84:11 86:13 90:12 91:12 92:12 93:11 94:11 95:12 98:12 212:12 213:12 216:11 233:12 234:13 254:12 255:12
            256:12 351:12 352:11 353:12 354:10 355:12 356:11 357:11 358:13 359:12 370:11 371:11 372:11 375:12 380:12
            381:12 385:12 386:11 420:12 421:12 852:11 853:11 855:12 880:13 886:12 960:10 961:11 962:12 963:12 964:13
            965:11 966:12 968:11 971:12 972:12 973:11 974:11 977:13 992:12 993:11 994:12 995:12 996:12 998:12
            """);

    private DiallingCodes() {}

    /** Returns the most digits of an international number that begins with these. */
    static int mostDigits(String digits) {
        int code = 0;
        for (int i = 0; i < Math.min(3, digits.length()); i++) {
            code = code * 10 + digits.charAt(i) - '0';
            Integer most = LONGEST_BY_CODE.get(code);
            if (most != null) {
                return most;
            }
        }
        return LONGEST;
    }

    private static Map<Integer, Integer> table(String entries) {
        Map<Integer, Integer> table = new HashMap<>();
        for (String entry : entries.strip().split("\\s+", -1)) {
            int colon = entry.indexOf(':');
            table.put(Integer.valueOf(entry.substring(0, colon)), Integer.valueOf(entry.substring(colon + 1)));
        }
        return table;
    }
}

package io.github.cskit.triage.bug;

/** Takes the name of an account out of what it wrote. It knows only the name as it is written in full. */
final class AccountNames {

    private static final String PLACEHOLDER = "[account]";

    private AccountNames() {}

    /** Replaces a name where it stands as words of its own, in capitals or not. */
    static String replaced(String text, String name) {
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (int at = 0; at + name.length() <= text.length(); ) {
            if (text.regionMatches(true, at, name, 0, name.length()) && standsAlone(text, at, at + name.length())) {
                result.append(text, from, at).append(PLACEHOLDER);
                at += name.length();
                from = at;
            } else {
                at++;
            }
        }
        return result.append(text, from, text.length()).toString();
    }

    private static boolean standsAlone(String text, int start, int end) {
        boolean before = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        return before && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}

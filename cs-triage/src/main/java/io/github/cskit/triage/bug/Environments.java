package io.github.cskit.triage.bug;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds in a ticket where a defect was seen: browser, system, device and version, as the customer names them. */
final class Environments {

    private static final int READ = 20_000;
    private static final int MOST = 10;
    private static final Set<String> KNOWN = Set.of(
            "chrome",
            "chromium",
            "firefox",
            "safari",
            "edge",
            "opera",
            "windows",
            "macos",
            "mac",
            "ios",
            "ipados",
            "android",
            "linux",
            "ubuntu",
            "debian",
            "fedora",
            "iphone",
            "ipad",
            "pixel",
            "galaxy",
            "chromeos");
    private static final Set<String> NUMBERED = Set.of("version", "build", "release");

    private Environments() {}

    /** Returns what is named, each once, in the order of the text. */
    static List<String> find(String text) {
        String[] words = text.substring(0, Math.min(READ, text.length())).split("[\\s,;()\\[\\]/]{1,20}", -1);
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < words.length && found.size() < MOST; i++) {
            String word = trimmed(words[i]);
            String next = i + 1 < words.length ? trimmed(words[i + 1]) : "";
            boolean named = KNOWN.contains(word.toLowerCase(Locale.ROOT)) && Character.isLetter(word.charAt(0));
            boolean numbered = NUMBERED.contains(word.toLowerCase(Locale.ROOT)) && isVersion(next);
            if (named || numbered) {
                found.add(isVersion(next) ? word + " " + next : word);
            } else if (word.length() > 2
                    && (word.charAt(0) == 'v' || word.charAt(0) == 'V')
                    && isVersion(word.substring(1))) {
                found.add(word);
            }
        }
        return new ArrayList<>(found);
    }

    private static boolean isVersion(String word) {
        if (word.isEmpty() || word.length() > 20 || !Character.isDigit(word.charAt(0))) {
            return false;
        }
        return word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    }

    private static String trimmed(String word) {
        int end = word.length();
        while (end > 0 && ".:!?'\"".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }
}

package io.github.cskit.triage.text;

/**
 * Cuts the endings off English words, by M. F. Porter's algorithm of 1980 ("An algorithm for suffix stripping"). What it
 * returns is a key to compare by and not a word to show. Words with anything but the letters a to z are returned as they
 * are.
 *
 * <p>Immutable and thread-safe.
 */
public final class Stemmer {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    private static final String[][] STEP_2 = {
        {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"}, {"abli", "able"},
        {"alli", "al"}, {"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"}, {"ization", "ize"}, {"ation", "ate"},
        {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"}, {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"},
        {"iviti", "ive"}, {"biliti", "ble"}
    };
    private static final String[][] STEP_3 = {
        {"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"}, {"ical", "ic"}, {"ful", ""}, {"ness", ""}
    };
    private static final String[] STEP_4 = {
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "sion", "tion", "ou", "ism",
        "ate", "iti", "ous", "ive", "ize"
    };

    private final StringBuilder word;

    private Stemmer(String word) {
        this.word = new StringBuilder(word);
    }

    /**
     * Returns the stem of a word.
     *
     * @param word a word in lower case
     * @return its stem; the word itself where it is shorter than 3 or longer than 40
     *     letters, or not of the letters a to z
     */
    public static String stem(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return word;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return word;
            }
        }
        return new Stemmer(word).stem();
    }

    private String stem() {
        plurals();
        pastAndProgressive();
        if (ends("y") && hasVowel(word.length() - 1)) {
            word.setCharAt(word.length() - 1, 'i');
        }
        replaceFirst(STEP_2);
        replaceFirst(STEP_3);
        dropLongEnding();
        dropFinalE();
        return word.toString();
    }

    private void plurals() {
        if (ends("sses") || ends("ies")) {
            cut(2);
        } else if (ends("s") && !ends("ss")) {
            cut(1);
        }
    }

    private void pastAndProgressive() {
        if (ends("eed")) {
            if (measure(word.length() - 3) > 0) {
                cut(1);
            }
        } else if (dropIfVowel("ed") || dropIfVowel("ing")) {
            if (ends("at") || ends("bl") || ends("iz")) {
                word.append('e');
            } else if (endsDouble(word.length()) && !ends("l") && !ends("s") && !ends("z")) {
                cut(1);
            } else if (measure(word.length()) == 1 && endsShort(word.length())) {
                word.append('e');
            }
        }
    }

    private boolean dropIfVowel(String ending) {
        boolean drops = ends(ending) && hasVowel(word.length() - ending.length());
        if (drops) {
            cut(ending.length());
        }
        return drops;
    }

    private void replaceFirst(String[][] rules) {
        for (String[] rule : rules) {
            if (ends(rule[0])) {
                if (measure(word.length() - rule[0].length()) > 0) {
                    cut(rule[0].length());
                    word.append(rule[1]);
                }
                return;
            }
        }
    }

    private void dropLongEnding() {
        for (String ending : STEP_4) {
            if (ends(ending)) {
                int length = ending.endsWith("ion") ? "ion".length() : ending.length();
                if (measure(word.length() - length) > 1) {
                    cut(length);
                }
                return;
            }
        }
    }

    private void dropFinalE() {
        if (ends("e")) {
            int rest = word.length() - 1;
            int measure = measure(rest);
            if (measure > 1 || (measure == 1 && !endsShort(rest))) {
                cut(1);
            }
        }
        if (ends("ll") && measure(word.length() - 1) > 1) {
            cut(1);
        }
    }

    private boolean ends(String ending) {
        int from = word.length() - ending.length();
        return from >= 0 && word.indexOf(ending, from) == from;
    }

    private void cut(int letters) {
        word.setLength(word.length() - letters);
    }

    private boolean consonant(int i) {
        return isConsonant(i, word.charAt(i) == 'y' && i > 0 && consonant(i - 1));
    }

    /** Counts how often a vowel is followed by a consonant in the first letters. */
    private int measure(int length) {
        int changes = 0;
        boolean vowelBefore = false;
        boolean consonant = true;
        for (int i = 0; i < length; i++) {
            consonant = isConsonant(i, consonant);
            if (consonant && vowelBefore) {
                changes++;
            }
            vowelBefore = !consonant;
        }
        return changes;
    }

    private boolean isConsonant(int i, boolean before) {
        return switch (word.charAt(i)) {
            case 'a', 'e', 'i', 'o', 'u' -> false;
            case 'y' -> i == 0 || !before;
            default -> true;
        };
    }

    private boolean hasVowel(int length) {
        boolean consonant = true;
        for (int i = 0; i < length; i++) {
            consonant = isConsonant(i, consonant);
            if (!consonant) {
                return true;
            }
        }
        return false;
    }

    private boolean endsDouble(int length) {
        return length > 1 && word.charAt(length - 1) == word.charAt(length - 2) && consonant(length - 1);
    }

    /** Returns whether the first letters end in consonant, vowel, consonant, the last not being w, x or y. */
    private boolean endsShort(int length) {
        return length > 2
                && consonant(length - 1)
                && !consonant(length - 2)
                && consonant(length - 3)
                && "wxy".indexOf(word.charAt(length - 1)) < 0;
    }
}

package io.github.cskit.triage.cue;

/**
 * When a person should decide: when too little speaks for the best category, when as much or nearly as much says that it
 * is none, when it is not more likely than all others together, or when the second is close. 0.48 against 0.29 is not
 * decided, 0.55 against 0.30 is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param minScore the least that the best category must have, inclusive
 * @param minOverNone how much more must speak for the best category than for none, inclusive; chosen by cross-validation
 *     on tickets of our own, where a false alarm was held to be as bad as a right answer that is withheld
 * @param minConfidence the least probability of the best category, inclusive
 * @param minMargin the least distance to the second, inclusive
 * @param minEnglish the least share of the words that must be known English words, inclusive
 * @param wordsToJudge from how many words on the language is judged by that share, inclusive
 */
record AbstentionPolicy(
        double minScore,
        double minOverNone,
        double minConfidence,
        double minMargin,
        double minEnglish,
        int wordsToJudge) {

    static AbstentionPolicy standard() {
        return new AbstentionPolicy(0.9, 1.5, 0.50, 0.20, 0.15, 5);
    }
}

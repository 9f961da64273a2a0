package io.github.cskit.triage.knowledge;

/**
 * What an article must have, in the order in which it is read.
 *
 * <p>Immutable and thread-safe.
 */
public enum ArticleRule {
    /** A title in the first heading. */
    TITLE("have its title as the first heading"),

    /** A short description of what the reader will achieve, before everything else. */
    OUTCOME_FIRST("begin with what the reader will achieve, in at most 60 words"),

    /** Step-by-step instructions. */
    STEPS("have numbered steps"),

    /** A screenshot or the words of the screen, where there are steps. */
    SCREEN("show a screenshot, or name what is on the screen in bold"),

    /** Links to related content at the end. */
    WHATS_NEXT("end with a section \"What's next\" that links on");

    private final String rule;

    ArticleRule(String rule) {
        this.rule = rule;
    }

    /**
     * Returns what is asked, as a phrase after "must".
     *
     * @return for example {@code have numbered steps}
     */
    public String rule() {
        return rule;
    }
}

package io.github.cskit.reporting.draft;

/**
 * What is looked for in a draft. Some findings make a draft impossible; others are flagged, and the reviewer has to take
 * note of each before approving.
 *
 * <p>Immutable and thread-safe.
 */
public enum FindingKind {
    /** A field of a template that nobody filled in. */
    PLACEHOLDER("an unresolved placeholder", "hold final words only", true),

    /** Words of ours that are about the customer, not for it: churn risk, health score. */
    INTERNAL_LANGUAGE("internal language", "speak to the customer, not about it", true),

    /** A request for a password, a card number or the like. */
    SENSITIVE_REQUEST("a request for secret or personal data", "never ask for such data", true),

    /** A promise of a date, a price or a capability without evidence. */
    COMMITMENT("a commitment without evidence", "carry evidence, or be noted by the reviewer", false),

    /** A character that a reader cannot see. */
    HIDDEN_CHARACTER("a hidden character", "be noted by the reviewer", false);

    private final String found;
    private final String rule;
    private final boolean refused;

    FindingKind(String found, String rule, boolean refused) {
        this.found = found;
        this.rule = rule;
        this.refused = refused;
    }

    /**
     * Returns what it is, as a phrase.
     *
     * @return for example {@code internal language}
     */
    public String found() {
        return found;
    }

    /**
     * Returns what is asked instead, as a phrase after "must".
     *
     * @return for example {@code never ask for such data}
     */
    public String rule() {
        return rule;
    }

    /**
     * Returns whether a draft with such a finding cannot exist.
     *
     * @return true if it is refused, false if it is flagged
     */
    public boolean isRefused() {
        return refused;
    }
}

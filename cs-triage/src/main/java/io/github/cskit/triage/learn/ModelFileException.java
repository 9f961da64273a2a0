package io.github.cskit.triage.learn;

/**
 * Says that bytes are no trained classifier that can be used: damaged, foreign, or of a version that this library does not
 * read.
 */
public final class ModelFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Reason {
        /** The bytes are something else. */
        FOREIGN,

        /** The bytes were a classifier, and are not whole. */
        DAMAGED,

        /** The classifier is of another version of the form. */
        OTHER_VERSION
    }

    private final Reason reason;

    ModelFileException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /**
     * Returns what is wrong.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}

package io.github.cskit.triage.answer;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why a person has to answer.
 *
 * <p>Immutable and thread-safe.
 */
public enum HandOffReason {
    /** Nothing was asked. */
    EMPTY("empty", "The question is empty."),

    /** It asks for legal advice. */
    LEGAL_ADVICE("legal-advice", "Legal questions are for a person."),

    /** It asks for financial or tax advice. */
    FINANCIAL_ADVICE("financial-advice", "Questions of tax, accounting and investment are for a person."),

    /** It can be understood in several ways. */
    AMBIGUOUS("ambiguous", "It is not clear what is asked."),

    /** Articles contradict each other. */
    CONFLICT("conflict", "The articles do not agree with each other."),

    /** No article says enough about it. */
    LOW_CONFIDENCE("low-confidence", "No article answers this well enough."),

    /** The assistant failed or gave something that is no answer. */
    ASSISTANT_FAILED("assistant-failed", "The assistant did not give an answer that can be used."),

    /** The assistant did not answer within its time limit, or still holds every thread it may have. */
    ASSISTANT_TIMED_OUT("assistant-timed-out", "The assistant did not answer in time."),

    /** The assistant said something that stands in no article. */
    NOT_CITED("not-cited", "The assistant said something that stands in no article.");

    private final String wireName;
    private final String sentence;

    HandOffReason(String wireName, String sentence) {
        this.wireName = wireName;
        this.sentence = sentence;
    }

    /**
     * Returns the name used in files and messages.
     *
     * @return lower-kebab
     */
    @JsonValue
    public String wireName() {
        return wireName;
    }

    /**
     * Returns the reason as a person reads it.
     *
     * @return a sentence
     */
    public String sentence() {
        return sentence;
    }
}

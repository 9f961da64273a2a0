package io.github.cskit.reporting.checklist;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer answered to one item: yes, no with the risk for support, or not applicable with a justification. An
 * answer whose risk or justification is still missing can exist, so that a review can list it; it is just not complete.
 *
 * <p>In JSON it is {@code "yes"}, or {@code {"answer":"no","risk":"…"}}, or {@code {"answer":"n/a","justification":"…"}}.
 * Immutable and thread-safe.
 *
 * @param choice yes, no or not applicable
 * @param risk the risk for support that a No brings; absent otherwise, or while nobody wrote it
 * @param justification why an item does not apply; absent otherwise, or while nobody wrote it
 */
public record ChecklistAnswer(Choice choice, Optional<String> risk, Optional<String> justification) {

    /** The three answers there are. */
    public enum Choice {
        /** It is done. */
        YES("yes"),

        /** It is not done. */
        NO("no"),

        /** It does not apply to this feature. */
        NOT_APPLICABLE("n/a");

        private final String wireName;

        Choice(String wireName) {
            this.wireName = wireName;
        }

        /**
         * Returns the word used in files and messages.
         *
         * @return {@code yes}, {@code no} or {@code n/a}
         */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    /** Checks the texts; blank ones are absent. */
    public ChecklistAnswer {
        risk = written(risk);
        justification = written(justification);
        Checks.of("checklist answer")
                .present("answer", choice)
                .textIfGiven("risk", risk)
                .textIfGiven("justification", justification)
                .orThrow();
    }

    /**
     * Creates the answer that it is done.
     *
     * @return yes
     */
    public static ChecklistAnswer yes() {
        return new ChecklistAnswer(Choice.YES, Optional.empty(), Optional.empty());
    }

    /**
     * Creates the answer that it is not done.
     *
     * @param risk what that risks for customers and support
     * @return no, with its risk
     */
    public static ChecklistAnswer no(String risk) {
        return new ChecklistAnswer(Choice.NO, Optional.of(risk), Optional.empty());
    }

    /**
     * Creates the answer that the item does not apply.
     *
     * @param justification why not
     * @return not applicable, with its justification
     */
    public static ChecklistAnswer notApplicable(String justification) {
        return new ChecklistAnswer(Choice.NOT_APPLICABLE, Optional.empty(), Optional.of(justification));
    }

    /**
     * Reads an answer from the plain value of a JSON document.
     *
     * @param json one of the words yes, no and n/a, or an object with the word under {@code answer}
     * @return the answer
     * @throws io.github.cskit.core.validation.InvalidValueException if it is none of these
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ChecklistAnswer fromJson(@Nullable Object json) {
        Map<?, ?> parts = json instanceof Map<?, ?> object ? object : json == null ? Map.of() : Map.of("answer", json);
        Checks checks = Checks.of("checklist answer");
        Optional<Choice> choice = AnswerWords.choice(parts.get("answer"), checks);
        Optional<String> risk = AnswerWords.text("risk", parts.get("risk"), checks);
        Optional<String> justification = AnswerWords.text("justification", parts.get("justification"), checks);
        checks.orThrow();
        return new ChecklistAnswer(choice.orElseThrow(), risk, justification);
    }

    /**
     * Returns the plain value that stands for this answer in a JSON document.
     *
     * @return a word or a map
     */
    @JsonValue
    public Object toJson() {
        if (risk.isEmpty() && justification.isEmpty()) {
            return choice.wireName();
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("answer", choice.wireName());
        risk.ifPresent(text -> json.put("risk", text));
        justification.ifPresent(text -> json.put("justification", text));
        return json;
    }

    private static Optional<String> written(Optional<String> text) {
        return text.filter(words -> !words.isBlank());
    }

    /** Returns the choice, never the texts. */
    @Override
    public String toString() {
        return "ChecklistAnswer[" + choice.wireName() + "]";
    }
}

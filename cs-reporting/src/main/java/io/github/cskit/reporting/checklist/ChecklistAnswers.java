package io.github.cskit.reporting.checklist;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer wrote into a checklist, complete or not. Whether it is complete, and what follows from it, is said by
 * {@link ChecklistReview}. It is not a signature.
 *
 * <p>Immutable and thread-safe.
 *
 * @param checklist the checklist it answers
 * @param version the version it answers
 * @param subject what was reviewed, for example a feature and its release
 * @param answers the answers by item
 * @param issues the numbers of the issues that close readiness gaps, by gap
 * @param notes what else the reviewer wrote
 * @param reviewer who answers for it; absent while nobody has put a name to it
 * @param date on which day; absent while it is undated
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ChecklistAnswers(
        @NotNull ItemId checklist,
        @NotNull @Text String version,
        @NotNull @Text String subject,
        Map<ItemId, ChecklistAnswer> answers,
        Map<ItemId, String> issues,
        Optional<String> notes,
        Optional<String> reviewer,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> date) {

    /** Checks what is given, and sorts the answers by item. */
    public ChecklistAnswers {
        notes = Absent.orEmpty(notes).filter(text -> !text.isBlank());
        reviewer = Absent.orEmpty(reviewer).filter(text -> !text.isBlank());
        date = Absent.orEmpty(date);
        Checks checks = Checks.of("checklist answers", checklist)
                .present("checklist", checklist)
                .name("version", version)
                .name("subject", subject)
                .textIfGiven("notes", notes)
                .nameIfGiven("reviewer", reviewer);
        answers = sorted("answers", answers, checks);
        issues = sorted("issues", issues, checks);
        issues.forEach((gap, issue) -> checks.name("issues[" + gap + "]", issue));
        checks.orThrow();
    }

    /**
     * Reads answers from their JSON document.
     *
     * @param json the document
     * @return the answers
     * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once, each with its path
     */
    public static ChecklistAnswers parse(String json) {
        return JsonCodec.standard().read(json, ChecklistAnswers.class);
    }

    /**
     * Starts answers to a checklist.
     *
     * @param template the checklist
     * @param subject what is reviewed
     * @return a builder without answers
     */
    public static Builder builder(ChecklistTemplate template, String subject) {
        return new Builder(template.name(), template.version(), subject);
    }

    private static <T> SortedMap<ItemId, T> sorted(String field, @Nullable Map<ItemId, T> given, Checks checks) {
        SortedMap<ItemId, T> copy = new TreeMap<>();
        if (given != null) {
            given.forEach((id, value) -> {
                checks.present(field + "[" + id + "]", value);
                copy.put(id, value);
            });
        }
        return Collections.unmodifiableSortedMap(copy);
    }

    /** Returns checklist, version and the number of answers, never their texts. */
    @Override
    public String toString() {
        return "ChecklistAnswers[" + checklist + " " + version + ", answers=" + answers.size() + "]";
    }

    /** Collects answers. Not thread-safe. */
    public static final class Builder {

        private final ItemId checklist;
        private String version;
        private final String subject;
        private final Map<ItemId, ChecklistAnswer> answers = new TreeMap<>();
        private final Map<ItemId, String> issues = new TreeMap<>();
        private Optional<String> notes = Optional.empty();
        private Optional<String> reviewer = Optional.empty();
        private Optional<LocalDate> date = Optional.empty();

        private Builder(ItemId checklist, String version, String subject) {
            this.checklist = checklist;
            this.version = version;
            this.subject = subject;
        }

        /**
         * Answers an item; a second answer replaces the first.
         *
         * @param item the item
         * @param answer the answer
         * @return this builder
         */
        public Builder answer(ItemId item, ChecklistAnswer answer) {
            answers.put(item, answer);
            return this;
        }

        /**
         * Names the issue that closes a readiness gap.
         *
         * @param gap the gap
         * @param issue the number of the issue
         * @return this builder
         */
        public Builder issue(ItemId gap, String issue) {
            issues.put(gap, issue);
            return this;
        }

        /**
         * Answers another version than the template's own.
         *
         * @param answered the version that is answered
         * @return this builder
         */
        public Builder version(String answered) {
            this.version = answered;
            return this;
        }

        /**
         * Adds notes.
         *
         * @param text what else is to be said
         * @return this builder
         */
        public Builder notes(String text) {
            this.notes = Optional.of(text);
            return this;
        }

        /**
         * Says who answers for it, and on which day.
         *
         * @param name the reviewer
         * @param day the day
         * @return this builder
         */
        public Builder reviewedBy(String name, LocalDate day) {
            this.reviewer = Optional.of(name);
            this.date = Optional.of(day);
            return this;
        }

        /**
         * Builds the answers.
         *
         * @return the answers, complete or not
         * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
         */
        public ChecklistAnswers build() {
            return new ChecklistAnswers(checklist, version, subject, answers, issues, notes, reviewer, date);
        }
    }
}

package io.github.cskit.reporting.message;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.privacy.AccountScoped;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.FreeText;
import io.github.cskit.core.validation.Text;
import io.github.cskit.reporting.draft.DeliveryChannel;
import io.github.cskit.reporting.draft.Draft;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a message with fields for what differs: versioned data. Every message made of it says something of its
 * account alone, or is refused as generic. It is not a draft, and it decides nothing about who gets one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name, for example {@code check-in}
 * @param version the version its author gave it
 * @param subject one line, with fields
 * @param body the words, with fields
 * @param fields what the fields take; at least one in the body is personal
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MessageTemplate(
        @NotNull @Text String name,
        @NotNull @Text String version,
        @NotNull @Text String subject,
        @NotNull @FreeText String body,
        List<MessageField> fields) {

    /** Checks the whole template and reports all problems together. */
    public MessageTemplate {
        fields = Absent.orEmptyList(fields);
        Checks checks = Checks.of("message template", name)
                .name("name", name)
                .name("version", version)
                .name("subject", subject)
                .text("body", body)
                .elements("fields", fields);
        if (checks.fine()) {
            checkWhole(checks, subject, body, fields);
        }
        checks.orThrow();
    }

    /**
     * Reads a template from its JSON document.
     *
     * @param json the document
     * @return the template
     * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once, each with its path
     */
    public static MessageTemplate parse(String json) {
        return JsonCodec.standard().read(json, MessageTemplate.class);
    }

    /**
     * Starts a draft with the fields filled in. The values that rest on a fact become claims with their evidence.
     *
     * @param facts the values of this account; those that the template has no field for are passed over
     * @param reference what the message is about, the same each time it is made: {@code check-in 2026-W44}
     * @param channel on which way it would be sent
     * @return a draft without recipients
     * @throws io.github.cskit.core.validation.InvalidValueException naming every field without a value or with one of
     *     another kind; a personal field that is blank makes the message generic
     */
    public Draft.Builder draft(MessageFacts facts, String reference, DeliveryChannel channel) {
        check(facts);
        Draft.Builder draft = Draft.builder(facts.account(), reference, channel)
                .subject(FieldText.fill(subject, field -> facts.value(field).words()))
                .body(FieldText.fill(body, field -> facts.value(field).words()));
        for (String field : FieldText.names(body)) {
            FieldValue value = facts.value(field);
            value.evidence()
                    .ifPresent(fact -> draft.claim(value.words(), List.of(AccountScoped.of(facts.account(), fact))));
        }
        return draft;
    }

    private void check(MessageFacts facts) {
        Checks checks = Checks.of("message of template", name);
        for (MessageField field : fields) {
            checks.require(facts.has(field.name()), field.name(), "without a value", "have one");
            if (facts.has(field.name())) {
                FieldValue value = facts.value(field.name());
                checks.require(
                        value.kind() == field.kind(),
                        field.name(),
                        value.kind().wireName(),
                        "be " + field.kind().wireName());
                checks.require(
                        !field.personal() || saysSomething(value.words()),
                        field.name(),
                        "blank",
                        "say something of this account, or the message is generic");
            }
        }
        checks.orThrow();
    }

    private static boolean saysSomething(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static void checkWhole(Checks checks, String subject, String body, List<MessageField> fields) {
        Set<String> declared = new LinkedHashSet<>();
        boolean personal = false;
        Set<String> inBody = FieldText.names(body);
        Set<String> used = new LinkedHashSet<>(FieldText.names(subject));
        used.addAll(inBody);
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i).name();
            checks.require(declared.add(field), "fields[" + i + "].name", "(" + field + ") again", "be used once");
            checks.require(used.contains(field), "fields[" + i + "].name", "used nowhere", "stand in subject or body");
            personal |= fields.get(i).personal() && inBody.contains(field);
        }
        for (String field : used) {
            checks.require(declared.contains(field), "body", "holding a field that is not declared", "declare it");
        }
        checks.require(personal, "fields", "without a personal one in the body", "hold one: nobody writes generic mail")
                .require(!subject.contains("\n"), "subject", "several lines long", "be one line");
    }

    /** Returns name and version. */
    @Override
    public String toString() {
        return "MessageTemplate[" + name + " " + version + "]";
    }
}

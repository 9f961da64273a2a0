package io.github.cskit.triage.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.validation.Checks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form for each of the seven categories, as data that a host replaces: a feature request needs no browser, a bug does.
 *
 * <p>Immutable and thread-safe.
 *
 * @param forms the form by category, one for each of the seven
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TicketForms(Map<TicketCategory, TicketForm> forms) {

    private static final String STANDARD = "ticket-forms.json";

    /** Checks that every category has its form. */
    public TicketForms {
        Checks checks = Checks.of("ticket forms");
        forms = checked(forms, checks);
        checks.orThrow();
    }

    /**
     * Returns the default forms, in English. They are read from a document of the same format as a host's own.
     *
     * @return the standard forms
     */
    public static TicketForms standard() {
        try (InputStream document = TicketForms.class.getResourceAsStream(STANDARD)) {
            if (document == null) {
                throw new IllegalStateException("The standard ticket forms are not in the jar.");
            }
            return parse(new String(document.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads forms from their JSON document.
     *
     * @param json the document
     * @return the forms
     * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once, each with its path
     */
    public static TicketForms parse(String json) {
        return JsonCodec.standard().read(json, TicketForms.class);
    }

    /**
     * Returns these forms with one replaced.
     *
     * @param category the category
     * @param form its new form
     * @return other forms
     */
    public TicketForms with(TicketCategory category, TicketForm form) {
        Map<TicketCategory, TicketForm> changed = new EnumMap<>(forms);
        changed.put(category, form);
        return new TicketForms(changed);
    }

    /**
     * Returns the form of a category.
     *
     * @param category the category
     * @return its form
     */
    public TicketForm form(TicketCategory category) {
        TicketForm form = forms.get(category);
        if (form == null) {
            throw new IllegalStateException("The forms lost (" + category.wireName() + ").");
        }
        return form;
    }

    private static Map<TicketCategory, TicketForm> checked(
            @Nullable Map<TicketCategory, TicketForm> given, Checks checks) {
        Map<TicketCategory, TicketForm> copy = new EnumMap<>(TicketCategory.class);
        for (TicketCategory category : TicketCategory.values()) {
            TicketForm form = given == null ? null : given.get(category);
            checks.present("forms[" + category.wireName() + "]", form);
            if (form != null) {
                copy.put(category, form);
            }
        }
        return Collections.unmodifiableMap(copy);
    }
}

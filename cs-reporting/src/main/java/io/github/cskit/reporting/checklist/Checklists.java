package io.github.cskit.reporting.checklist;

import io.github.cskit.core.validation.Checks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The standard checklists. They are files that come through the same door as a host's own: see
 * {@link ChecklistTemplate#parse}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Checklists {

    private static final List<String> FILES = List.of(
            "customer-success-quality-1.0",
            "new-feature-1.0",
            "proposals-1.0",
            "success-interactions-1.0",
            "support-interactions-1.0",
            "onboarding-1.0",
            "data-and-privacy-1.0",
            "component-onboarding-1.0");

    private static final List<ChecklistTemplate> STANDARD = load();

    private Checklists() {}

    /**
     * Returns the Customer Success quality checklist v1.0 with its 13 items.
     *
     * @return the template
     */
    public static ChecklistTemplate customerSuccessQuality() {
        return named("customer-success-quality");
    }

    /**
     * Returns every standard checklist, in all versions that were ever shipped.
     *
     * @return the templates; of each name, the newest version last
     */
    public static List<ChecklistTemplate> standard() {
        return STANDARD;
    }

    /**
     * Finds the newest version of a standard checklist.
     *
     * @param name its name
     * @return the template
     * @throws io.github.cskit.core.validation.InvalidValueException if there is none of that name, listing those there are
     */
    public static ChecklistTemplate named(String name) {
        Optional<ChecklistTemplate> newest = STANDARD.stream()
                .filter(each -> each.name().value().equals(name))
                .reduce((older, newer) -> newer);
        if (newest.isEmpty()) {
            List<String> names = STANDARD.stream()
                    .map(each -> each.name().value())
                    .distinct()
                    .toList();
            Checks.of("checklist")
                    .problem("name", "not known", "be one of " + String.join(", ", names))
                    .orThrow();
        }
        return newest.orElseThrow();
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of a checklist's document.
     *
     * @return the schema as JSON text; what holds between two parts is the constructor's alone
     */
    public static String templateSchema() {
        return text("checklist.schema.json");
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the document of answers.
     *
     * @return the schema as JSON text; whether the answers are complete is said by {@link ChecklistReview}
     */
    public static String answersSchema() {
        return text("checklist-answers.schema.json");
    }

    private static List<ChecklistTemplate> load() {
        List<ChecklistTemplate> templates = new ArrayList<>();
        for (String file : FILES) {
            templates.add(ChecklistTemplate.parse(text(file + ".json")));
        }
        return List.copyOf(templates);
    }

    private static String text(String name) {
        try (InputStream stream = Checklists.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The resource (" + name + ") is missing from this jar.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

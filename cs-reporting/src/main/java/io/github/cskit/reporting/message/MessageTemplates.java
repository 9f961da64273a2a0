package io.github.cskit.reporting.message;

import io.github.cskit.core.validation.Checks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The standard messages, in English. They are files that come through the same door as a host's own: see
 * {@link MessageTemplate#parse}.
 *
 * <p>Immutable and thread-safe.
 */
public final class MessageTemplates {

    private static final List<String> FILES =
            List.of("check-in-1.0", "feature-announcement-1.0", "fix-notice-1.0", "first-steps-1.0", "webinar-1.0");

    private static final List<MessageTemplate> STANDARD = load();

    private MessageTemplates() {}

    /**
     * Returns every standard template.
     *
     * @return the templates
     */
    public static List<MessageTemplate> standard() {
        return STANDARD;
    }

    /**
     * Finds a standard template.
     *
     * @param name its name
     * @return the template
     * @throws io.github.cskit.core.validation.InvalidValueException if there is none of that name, listing those there are
     */
    public static MessageTemplate named(String name) {
        Optional<MessageTemplate> found =
                STANDARD.stream().filter(each -> each.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            List<String> names = STANDARD.stream().map(MessageTemplate::name).toList();
            Checks.of("message template")
                    .problem("name", "not known", "be one of " + String.join(", ", names))
                    .orThrow();
        }
        return found.orElseThrow();
    }

    private static List<MessageTemplate> load() {
        List<MessageTemplate> templates = new ArrayList<>();
        for (String file : FILES) {
            templates.add(MessageTemplate.parse(text(file + ".json")));
        }
        return List.copyOf(templates);
    }

    private static String text(String name) {
        try (InputStream stream = MessageTemplates.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The resource (" + name + ") is missing from this jar.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

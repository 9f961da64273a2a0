package io.github.cskit.triage.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The headings by which answers are found: those of a form, and those that people's own templates have. */
final class FormLabels {

    private static final int LONGEST = 80;
    private static final Map<String, IntakePart> COMMON = common();

    private final Map<String, IntakePart> parts;

    private FormLabels(Map<String, IntakePart> parts) {
        this.parts = parts;
    }

    static FormLabels of(TicketForm form) {
        Map<String, IntakePart> parts = new HashMap<>(COMMON);
        form.fields()
                .forEach(field -> parts.put(key(field.label(), 0, field.label().length()), field.part()));
        return new FormLabels(parts);
    }

    /** Returns what a heading asks for; empty if it is none of the headings. */
    Optional<IntakePart> find(String text, int start, int end) {
        return end - start > LONGEST + LONGEST
                ? Optional.empty()
                : Optional.ofNullable(parts.get(key(text, start, end)));
    }

    /** Returns the letters and digits in lower case, with one space for whatever stands between them. */
    private static String key(String text, int start, int end) {
        StringBuilder key = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                key.append(Character.toLowerCase(c));
            } else if (c != '\'' && key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }

    private static Map<String, IntakePart> common() {
        Map<String, IntakePart> common = new HashMap<>();
        put(common, IntakePart.ROLE, "role", "your role", "user role", "who are you");
        put(
                common,
                IntakePart.ACCOUNT,
                "account",
                "account id",
                "account name",
                "workspace",
                "organization",
                "company");
        put(common, IntakePart.TRIED, "steps to reproduce", "to reproduce", "reproduction steps", "steps", "use case");
        put(common, IntakePart.TRIED, "how to reproduce", "what did you try", "what were you trying to do", "goal");
        put(common, IntakePart.HAPPENED, "actual behavior", "actual behaviour", "actual result", "actual results");
        put(common, IntakePart.HAPPENED, "what happened", "what happened instead", "current behavior", "error message");
        put(common, IntakePart.HAPPENED, "current behaviour", "observed behavior", "observed behaviour", "error");
        put(common, IntakePart.DEVICE, "device", "hardware", "phone model", "device model");
        put(common, IntakePart.BROWSER, "browser", "web browser", "browser version", "browser and version");
        put(common, IntakePart.OS, "os", "operating system", "platform", "os version", "os and version");
        put(common, IntakePart.VERSION, "version", "app version", "software version", "product version", "build");
        return common;
    }

    private static void put(Map<String, IntakePart> parts, IntakePart part, String... labels) {
        for (String label : labels) {
            parts.put(label, part);
        }
    }
}

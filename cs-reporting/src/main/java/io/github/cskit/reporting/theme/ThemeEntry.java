package io.github.cskit.reporting.theme;

import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.theme.RemarkKind;
import io.github.cskit.triage.theme.Theme;
import io.github.cskit.triage.theme.ThemeMovement;
import io.github.cskit.triage.theme.ThemeShare;

/**
 * A theme in a list: what was said in the period, how it moved, the money behind it, and who should act.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what to call it; hostile text
 * @param theme what of the theme is from the period
 * @param movement how it moved against the period before
 * @param share the money behind it in this list
 * @param owner the role that its leading category is routed to; {@code support} where it has none
 * @param recipient who holds that role by the host's directory; the role's own name where nobody does
 */
public record ThemeEntry(
        String name, Theme theme, ThemeMovement movement, ThemeShare share, Role owner, String recipient) {

    /** Checks the parts. */
    public ThemeEntry {
        Checks.of("theme entry")
                .name("name", name)
                .present("theme", theme)
                .present("movement", movement)
                .present("share", share)
                .present("owner", owner)
                .name("recipient", recipient)
                .orThrow();
    }

    /**
     * Returns how many of its remarks are tickets.
     *
     * @return 0 or more
     */
    public int tickets() {
        return theme.tickets().size();
    }

    /**
     * Returns how many of its remarks are comments in surveys.
     *
     * @return 0 or more
     */
    public int comments() {
        return (int) theme.members().stream()
                .filter(member -> member.kind() == RemarkKind.VERBATIM)
                .count();
    }

    /** Returns the sizes, never the words of customers. */
    @Override
    public String toString() {
        return "ThemeEntry[" + theme + "]";
    }
}

package io.github.cskit.examples.cli.escalation;

import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationPort;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.examples.cli.terminal.FreshFiles;
import io.github.cskit.reporting.escalation.EscalationDocument;
import io.github.cskit.reporting.render.DocumentRenderers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Delivers packets into a folder, each as a page of Markdown. A packet with the key of an earlier one takes its place.
 * Immutable; safe for threads that deliver different matters.
 *
 * @param folder the folder; made if it is missing
 * @param directory who holds which role
 * @param zone the zone in which times are shown
 */
public record MarkdownFolder(Path folder, Directory directory, ZoneId zone) implements EscalationPort {

    private static final int DIGITS = 12;

    @Override
    public void deliver(Escalation packet, String recipient) {
        String page = DocumentRenderers.markdown().render(EscalationDocument.of(packet, directory, zone));
        FreshFiles.write(folder.resolve(name(packet)), page.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns the name of a packet's page. What a file system might take amiss stands in it as a fingerprint.
     *
     * @param packet the packet
     * @return the same for the same key, in capitals or not, and another for any other
     */
    public static String name(Escalation packet) {
        String key = packet.key().value();
        String plain = key.replace('/', '.').replace("~", "").toLowerCase(Locale.ROOT);
        boolean safe = plain.length() <= 120 && plain.chars().allMatch(MarkdownFolder::isPlain);
        String digits = Fingerprint.ofText(key).value().substring(0, DIGITS);
        boolean same = plain.equals(key.replace('/', '.'));
        return (safe && same ? plain : (safe ? plain + "-" : "packet-") + digits) + ".md";
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    }
}

package io.github.cskit.reporting.draft;

import io.github.cskit.core.explain.Fingerprint;
import java.nio.charset.StandardCharsets;

/** What an approval covers, as bytes in which no two drafts can be confused: every part with its length before it. */
final class DraftContent {

    private DraftContent() {}

    static Fingerprint fingerprintOf(Draft draft) {
        StringBuilder content = new StringBuilder("draft 1\n");
        append(content, draft.account().value());
        append(content, draft.reference());
        append(content, draft.channel().wireName());
        content.append(draft.recipients().size()).append('\n');
        for (Recipient recipient : draft.recipients()) {
            append(content, recipient.address());
            append(content, recipient.name().map(name -> "named " + name).orElse("unnamed"));
        }
        append(content, draft.subject());
        append(content, draft.body());
        return Fingerprint.ofBytes(content.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void append(StringBuilder content, String part) {
        content.append(part.length()).append(':').append(part).append('\n');
    }
}

package io.github.cskit.examples.cli.lines;

import io.github.cskit.core.privacy.RedactedSpan;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.ticket.Ticket;
import java.util.LinkedHashMap;
import java.util.Map;

/** Quotes words of one ticket: those that are, hold or are part of personal or secret data become its placeholder. */
final class QuotedWords {

    private final Map<String, String> placeholders = new LinkedHashMap<>();

    QuotedWords(Ticket ticket) {
        read(ticket.title());
        read(ticket.body());
    }

    private void read(String text) {
        for (RedactedSpan span : Redactor.standard().redact(text).found()) {
            placeholders.put(text.substring(span.start(), span.end()), span.placeholder());
        }
    }

    String quote(String words) {
        return placeholders.entrySet().stream()
                .filter(each -> words.contains(each.getKey()) || each.getKey().contains(words))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(words);
    }
}

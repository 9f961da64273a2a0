package io.github.cskit.triage.learn;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.ticket.Ticket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Labelled tickets in an order of their own, whatever order they came in, with their labels as numbers. Not changed once
 * made.
 */
final class Examples {

    private static final int LEAST = 2;

    private final List<Ticket> tickets = new ArrayList<>();
    private final List<String> prints = new ArrayList<>();
    private final List<String> labels;
    private final int[] answers;
    private final Fingerprint fingerprint;

    private Examples(List<Example> sorted, List<String> labels) {
        this.labels = labels;
        this.answers = new int[sorted.size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < answers.length; i++) {
            Example each = sorted.get(i);
            tickets.add(each.ticket());
            prints.add(each.textPrint());
            answers[i] = labels.indexOf(each.label());
            all.append(each.print());
        }
        this.fingerprint = Fingerprint.ofText(all.toString());
    }

    static Examples of(Collection<LabelledTicket> tickets) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (LabelledTicket each : tickets) {
            counts.merge(each.label(), 1, Integer::sum);
        }
        require(counts);
        List<Example> sorted = tickets.stream()
                .map(Example::of)
                .sorted(Comparator.comparing(Example::print))
                .toList();
        return new Examples(sorted, List.copyOf(counts.keySet()));
    }

    private static void require(Map<String, Integer> counts) {
        if (counts.size() < LEAST) {
            throw new IllegalArgumentException("The examples have " + counts.size() + " labels but must have at least "
                    + LEAST + ".\nMaybe the label stands in another field.");
        }
        long rare = counts.values().stream().filter(count -> count < LEAST).count();
        if (rare > 0) {
            throw new IllegalArgumentException(
                    "The examples have " + rare + " labels with a single ticket but must have at" + " least " + LEAST
                            + " tickets of each.\nMaybe rare labels can be left out or put together.");
        }
    }

    /** Returns the tickets. */
    List<Ticket> tickets() {
        return tickets;
    }

    /** Returns what tells texts apart: two tickets with the same title and text have the same. */
    String textPrint(int index) {
        return prints.get(index);
    }

    /** Returns the labels, sorted. */
    List<String> labels() {
        return labels;
    }

    /** Returns the label of each ticket, as a number. */
    int[] answers() {
        return answers;
    }

    Fingerprint fingerprint() {
        return fingerprint;
    }

    private record Example(Ticket ticket, String label, String print, String textPrint) {

        static Example of(LabelledTicket labelled) {
            Ticket ticket = labelled.ticket();
            String text =
                    Fingerprint.ofText(ticket.title() + "\n" + ticket.body()).value();
            String whole = JsonCodec.standard().write(ticket) + "\n" + labelled.label();
            return new Example(
                    ticket, labelled.label(), Fingerprint.ofText(whole).value(), text);
        }
    }
}

package io.github.cskit.triage.cue;

import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The tickets that this project wrote for the standard classifier to learn from, in the voices of support mail, issue
 * trackers, app stores and forums: some word by word, some as patterns that are written out a few times each. None is from
 * outside. A line is {@code title || text}, with {@code \n} for the end of a line; either part may be empty.
 */
record AuthoredTickets(List<Ticket> tickets, List<Integer> columns) {

    private static final int TIMES = 20;
    private static final long SEED = 20_261_124L;
    private static final List<String> FILES = List.of(
            "bug-report",
            "feature-request",
            "documentation-gap",
            "usability-issue",
            "performance-issue",
            "integration-question",
            "how-to-question",
            "none");

    /** The folders of tickets, each written in one voice; the first has several. */
    static final List<String> VOICES = List.of("", "reviews/", "plain/", "trackers/", "forums/", "mail/", "remarks/");

    /** Returns the tickets that were written word by word. */
    static AuthoredTickets written() {
        return VOICES.stream()
                .map(AuthoredTickets::written)
                .reduce(AuthoredTickets::and)
                .orElseThrow();
    }

    /** Returns the tickets that were written in one voice. */
    static AuthoredTickets written(String voice) {
        List<Ticket> tickets = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        for (String file : FILES) {
            for (String line : linesIfAny("authored/" + voice + file + ".tickets")) {
                tickets.add(ticket(line));
                columns.add(FILES.indexOf(file));
            }
        }
        return new AuthoredTickets(tickets, columns);
    }

    /** Returns the tickets that patterns stand for; the same ones each time. */
    static AuthoredTickets patterned() {
        Map<String, List<String>> sets = new LinkedHashMap<>();
        lines("authored/sets.patterns").forEach(line -> define(line, sets));
        SplittableRandom random = new SplittableRandom(SEED);
        List<Ticket> tickets = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        for (String file : FILES) {
            Set<String> texts = new LinkedHashSet<>();
            for (String line : lines("authored/" + file + ".patterns")) {
                if (!define(line, sets)) {
                    for (int i = 0; i < TIMES; i++) {
                        texts.add(TicketPattern.write(line, sets, random));
                    }
                }
            }
            texts.forEach(each -> tickets.add(ticket(each)));
            texts.forEach(each -> columns.add(FILES.indexOf(file)));
        }
        return new AuthoredTickets(tickets, columns);
    }

    /** Returns these tickets and others after them. */
    AuthoredTickets and(AuthoredTickets others) {
        List<Ticket> all = new ArrayList<>(tickets);
        all.addAll(others.tickets);
        List<Integer> both = new ArrayList<>(columns);
        both.addAll(others.columns);
        return new AuthoredTickets(all, both);
    }

    /** Returns those whose place fulfils a condition. */
    AuthoredTickets only(IntPredicate places) {
        List<Integer> kept =
                IntStream.range(0, columns.size()).filter(places).boxed().toList();
        return new AuthoredTickets(
                kept.stream().map(tickets::get).toList(),
                kept.stream().map(columns::get).toList());
    }

    static Ticket ticket(String title, String body) {
        return Ticket.builder(TicketId.of("t"), Instant.EPOCH, title, body).build();
    }

    private static boolean define(String line, Map<String, List<String>> sets) {
        int sign = line.startsWith("set ") ? line.indexOf(" = ") : -1;
        if (sign > 0) {
            sets.put(line.substring(4, sign), List.of(line.substring(sign + 3).split("\\|", -1)));
        }
        return sign > 0;
    }

    private static Ticket ticket(String line) {
        int sign = line.indexOf("||");
        if (sign < 0) {
            throw new IllegalArgumentException("A line has no || between title and text: " + line);
        }
        return ticket(
                line.substring(0, sign).strip(),
                line.substring(sign + 2).strip().replace("\\n", "\n").replace("\\t", "\t"));
    }

    /** A voice need not speak of all categories. */
    private static List<String> linesIfAny(String name) {
        return AuthoredTickets.class.getResource(name) == null ? List.of() : lines(name);
    }

    private static List<String> lines(String name) {
        try (InputStream in = AuthoredTickets.class.getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package io.github.cskit.triage.matter;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.privacy.RedactedSpan;
import io.github.cskit.core.privacy.Redaction;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.triage.text.StopWords;
import io.github.cskit.triage.text.Word;
import io.github.cskit.triage.text.WordReader;
import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.RemarkNamer;
import io.github.cskit.triage.theme.TriagedTicket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts a few tickets together by the words that they share. Among few texts no word is rare, so each counts alike, without
 * those in which any request or question is put. Tags and features of the host's count as words. Tickets of different
 * categories are never put together. Immutable and thread-safe if the redactors are.
 */
record FewTickets(MatterPolicy policy, Function<Optional<CustomerId>, Redactor> redactors) {

    private static final int MOST_WORDS = 400;
    private static final int LONGEST_WORD = 40;

    /** Words in which people ask, whatever they ask for. */
    private static final String ASKING = "please add adding support feature request need want would like love could"
            + " can possible allow enable option ability able way wish nice great good help thanks thank hi hello dear team"
            + " us new use using get make let see also really currently app application product customer user question how"
            + " do does where what when why find know show tell set up setup create work working issue problem bug error"
            + " broken fail failing crash happen happened today again still always every time";

    private static final Set<String> ASKING_STEMS = WordReader.read(ASKING, Integer.MAX_VALUE).stream()
            .map(Word::stem)
            .collect(Collectors.toCollection(LinkedHashSet::new));

    List<Matter> find(Collection<TriagedTicket> tickets) {
        List<Read> read = tickets.stream()
                .sorted(Comparator.comparing(each -> each.ticket().id()))
                .map(this::read)
                .toList();
        int[] leaders = new int[read.size()];
        for (int i = 0; i < leaders.length; i++) {
            leaders[i] = i;
        }
        for (int i = 0; i < leaders.length; i++) {
            for (int j = 0; j < i; j++) {
                if (isSame(read.get(i), read.get(j))) {
                    join(leaders, i, j);
                }
            }
        }
        Map<Integer, List<Read>> groups = new TreeMap<>();
        for (int i = 0; i < leaders.length; i++) {
            groups.computeIfAbsent(leader(leaders, i), g -> new ArrayList<>()).add(read.get(i));
        }
        Set<String> taken = new HashSet<>();
        return groups.values().stream().map(group -> matter(group, taken)).toList();
    }

    private boolean isSame(Read one, Read other) {
        return one.ticket().category() == other.ticket().category()
                && (isLike(one.title(), other.title()) || isLike(one.all(), other.all()));
    }

    private boolean isLike(Set<String> one, Set<String> other) {
        int shared = (int) one.stream().filter(other::contains).count();
        int fewer = Math.min(one.size(), other.size());
        boolean enough = shared > 0 && (shared >= policy.leastShared() || shared == fewer);
        // squared, so that no root is taken
        double bound = policy.likeness() * policy.likeness() * one.size() * other.size();
        return enough && (double) shared * shared >= bound;
    }

    private Read read(TriagedTicket triaged) {
        Ticket ticket = triaged.ticket();
        Redactor redactor = redactors.apply(ticket.customer());
        Set<String> all = new LinkedHashSet<>();
        words(redactor, ticket.title(), all);
        Set<String> title = new LinkedHashSet<>(all);
        words(redactor, ticket.body(), all);
        ticket.tags().forEach(tag -> words(redactor, tag, all));
        ticket.feature().ifPresent(id -> words(redactor, id.value(), all));
        return new Read(triaged, title, all);
    }

    /** Adds the words of a text by their stems. What is redacted is no word. */
    private static void words(Redactor redactor, String text, Set<String> into) {
        String read = text.substring(0, Math.min(text.length(), MOST_WORDS * 20));
        Redaction redaction = redactor.redact(read);
        for (Word word : WordReader.read(read, MOST_WORDS)) {
            boolean secret = redaction.found().stream().anyMatch(span -> overlaps(span, word));
            boolean sane = word.end() - word.start() <= LONGEST_WORD;
            if (!secret && sane && !StopWords.english().contains(word.stem()) && !ASKING_STEMS.contains(word.stem())) {
                into.add(word.stem());
            }
        }
    }

    private static boolean overlaps(RedactedSpan span, Word word) {
        return span.start() < word.end() && word.start() < span.end();
    }

    private Matter matter(List<Read> group, Set<String> taken) {
        List<TriagedTicket> tickets = group.stream().map(Read::ticket).toList();
        TicketId oldest = new Matter("x", "x", tickets).ticketIds().get(0);
        String name = namer().name(tickets.stream().map(Remark::of).toList()).orElse("ticket " + oldest);
        String about = name.replace(' ', '-');
        return new Matter(taken.add(about) ? about : about + "-" + oldest, name, tickets);
    }

    /** Returns what names tickets by more than the words in which anybody asks. */
    RemarkNamer namer() {
        return new RemarkNamer(redactors, List.of(ASKING));
    }

    private static void join(int[] leaders, int one, int other) {
        int first = leader(leaders, one);
        int second = leader(leaders, other);
        leaders[Math.max(first, second)] = Math.min(first, second);
    }

    private static int leader(int[] leaders, int of) {
        int at = of;
        while (leaders[at] != at) {
            at = leaders[at];
        }
        return at;
    }

    /** A ticket and its words: the stems of those of the title, and of all. */
    private record Read(TriagedTicket ticket, Set<String> title, Set<String> all) {}
}

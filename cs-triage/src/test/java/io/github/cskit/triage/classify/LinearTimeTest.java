package io.github.cskit.triage.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.validation.Checks;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Cost grows no faster than length: what is left of time and memory when a hostile text becomes 32 times as long. Measured
 * in bytes allocated and in processor time of the thread, the best of several tries, not on a clock that others share.
 */
@Tag("TKT-10")
class LinearTimeTest {

    private static final int SHORT = 512;
    private static final int TIMES = 32;
    private static final double EXPONENT = 1.2;
    private static final int TRIES = 7;

    /** Half a megabyte: some twenty bytes for each character that is examined at most. */
    private static final long MOST_BYTES = 512 * 1024;

    private final TicketClassifier classifier = TicketClassifiers.standard();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "it keeps crashing ",
                "no crash ",
                "?",
                "<!--",
                "```\n",
                "at a.b(",
                "http://",
                "1.",
                "e\u0301\u0302",
                "\uD83D\uDE21",
                "how do i how do ",
                "a",
                "\n"
            })
    void timeAndMemoryGrowNoFasterThanLength(String part) {
        Ticket shorter = Tickets.of("", part.repeat(SHORT / part.length()));
        Ticket longer = Tickets.of("", part.repeat(SHORT * TIMES / part.length()));
        long[] small = cost(shorter, 400);
        long[] great = cost(longer, 40);
        assertThat(exponent(great[0], small[0])).as("exponent of time").isLessThanOrEqualTo(EXPONENT);
        assertThat(exponent(great[1], small[1])).as("exponent of memory").isLessThanOrEqualTo(EXPONENT);
    }

    /** What lies beyond the part that is examined costs nothing, neither time nor memory: ten megabytes are as one page. */
    @ParameterizedTest(name = "10 MB of {0}")
    @ValueSource(strings = {"it keeps crashing ", "a", "<!--", "\uD83D\uDE21"})
    void memoryIsBoundedHoweverLongTheTicket(String part) {
        Ticket ticket = Tickets.of(part, part.repeat(Checks.MAX_TEXT / part.length()));
        assertThat(cost(ticket, 5)[1]).as("bytes for one ticket").isLessThanOrEqualTo(MOST_BYTES);
    }

    private static double exponent(long great, long small) {
        return Math.log((double) Math.max(1, great) / Math.max(1, small)) / Math.log(TIMES);
    }

    /** Returns nanoseconds and bytes for one classification, of the best try. */
    private long[] cost(Ticket ticket, int repeats) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        int seen = 0;
        long[] best = {Long.MAX_VALUE, Long.MAX_VALUE};
        for (int attempt = 0; attempt < TRIES; attempt++) {
            long time = threads.getCurrentThreadCpuTime();
            long bytes = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < repeats; i++) {
                seen += classifier.decide(ticket).probabilities().size();
            }
            best[0] = Math.min(best[0], (threads.getCurrentThreadCpuTime() - time) / repeats);
            best[1] = Math.min(best[1], (threads.getCurrentThreadAllocatedBytes() - bytes) / repeats);
        }
        assertThat(seen).isEqualTo(7 * TRIES * repeats);
        return best;
    }
}

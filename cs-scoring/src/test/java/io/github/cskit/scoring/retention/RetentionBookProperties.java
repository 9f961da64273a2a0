package io.github.cskit.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** A million random logs, with repetitions, out of order, reopened: every case ends in one state, counted once. */
@Tag("RSK-6")
class RetentionBookProperties {

    private static final Instant AT = Instant.parse("2026-10-05T08:00:00Z");
    private static final int LOGS = 1_000_000;
    private static final int LONGEST = 7;
    private static final List<RetentionOutcome> OUTCOMES = Arrays.asList(RetentionOutcome.values());
    private static final List<RetentionEntry> POOL = pool();

    @Property(tries = 1, seed = "6")
    void aMillionLogsEndInOneStateOfEachCase() {
        assertThat(countBroken(LOGS, (log, shuffled) -> {
                    List<RetentionCase> cases = RetentionBook.fold(shuffled).cases();
                    return cases.equals(RetentionBook.fold(log).cases()) && agrees(cases, log);
                }))
                .isZero();
    }

    /** The twin lets whatever arrives last win, and counts every opening. */
    @Property(tries = 1, seed = "6")
    void aBookThatGoesByTheOrderOfArrivalIsCaught() {
        assertThat(countBroken(10_000, (log, shuffled) -> byArrival(shuffled).equals(byArrival(log))))
                .isGreaterThan(1_000);
    }

    private static int countBroken(int logs, BiPredicate<List<RetentionEntry>, List<RetentionEntry>> holds) {
        SplittableRandom random = new SplittableRandom(6);
        int broken = 0;
        for (int i = 0; i < logs; i++) {
            List<RetentionEntry> log = new ArrayList<>();
            for (int j = random.nextInt(LONGEST) + 1; j > 0; j--) {
                log.add(POOL.get(random.nextInt(POOL.size())));
            }
            List<RetentionEntry> shuffled = new ArrayList<>(log);
            shuffled.add(log.get(random.nextInt(log.size())));
            for (int j = shuffled.size() - 1; j > 0; j--) {
                RetentionEntry other = shuffled.set(random.nextInt(j + 1), shuffled.get(j));
                shuffled.set(j, other);
            }
            broken += holds.test(log, shuffled) ? 0 : 1;
        }
        return broken;
    }

    /** Each case that was opened is there once, with the worst of its last entries from the opening on. */
    private static boolean agrees(List<RetentionCase> cases, List<RetentionEntry> log) {
        Set<RetentionCaseId> opened = new LinkedHashSet<>();
        log.stream().filter(entry -> entry.opening().isPresent()).forEach(entry -> opened.add(entry.id()));
        boolean fine = cases.size() == opened.size();
        for (RetentionCase each : cases) {
            RetentionOutcome outcome = RetentionOutcome.OPEN;
            Instant last = each.openedAt();
            for (RetentionEntry entry : log) {
                boolean later = entry.at().isAfter(last);
                boolean worse = entry.at().equals(last) && entry.outcome().compareTo(outcome) > 0;
                if (entry.id().equals(each.id()) && entry.opening().isEmpty() && (later || worse)) {
                    outcome = entry.outcome();
                    last = entry.at();
                }
            }
            fine &= opened.contains(each.id()) && each.outcome() == outcome;
        }
        return fine;
    }

    private static List<String> byArrival(List<RetentionEntry> log) {
        List<String> states = new ArrayList<>();
        log.stream().filter(entry -> entry.opening().isPresent()).forEach(entry -> {
            RetentionEntry last = entry;
            for (RetentionEntry each : log) {
                last = each.id().equals(entry.id()) ? each : last;
            }
            states.add(entry.id() + " " + last.outcome());
        });
        return states;
    }

    private static List<RetentionEntry> pool() {
        List<RetentionEntry> pool = new ArrayList<>();
        for (int id = 0; id < 2; id++) {
            RetentionCaseId key = RetentionCaseId.of("r-" + id);
            for (int time = 0; time < 4; time++) {
                Instant at = AT.plusSeconds(time);
                pool.add(RetentionEntry.opened(
                        key,
                        at,
                        new RetentionOpening(CustomerId.of("c-" + id), Optional.empty(), "play", Role.CSM, at, false)));
                OUTCOMES.forEach(outcome -> pool.add(RetentionEntry.moved(key, at, outcome)));
            }
        }
        return pool;
    }
}

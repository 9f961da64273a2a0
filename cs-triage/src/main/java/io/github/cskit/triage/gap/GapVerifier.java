package io.github.cskit.triage.gap;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Verifies whether mended documents helped: by the rate of questions before and after, and by what the customers that had
 * asked say. Counts of rare events are compared by the exact conditional test: if nothing had changed, each question would
 * fall into the days afterwards with the probability of their share of all days (J. Przyborowski and H. Wilenski, "Homogeneity
 * of results in testing samples from Poisson series", Biometrika 31 (1940)).
 *
 * <p>Immutable and thread-safe.
 *
 * @param policy the numbers
 */
public record GapVerifier(VerificationPolicy policy) {

    /** Checks that there is a policy. */
    public GapVerifier {
        Checks.of("gap verifier").present("policy", policy).orThrow();
    }

    /**
     * Returns the verifier with the standard policy.
     *
     * @return the verifier
     */
    public static GapVerifier standard() {
        return new GapVerifier(VerificationPolicy.standard());
    }

    /**
     * Verifies a gap.
     *
     * @param questions when each question on the topic was asked, before and after, in any order
     * @param changedOn the day on which the documents were mended; questions of that day count on neither side
     * @param asOf the instant; questions at or after it do not count
     * @param zone the zone in which days begin
     * @param affected the customers that had asked
     * @param answers whether it helped, by customer; those of others do not count
     * @return what came of it
     */
    public GapVerification verify(
            Collection<Instant> questions,
            LocalDate changedOn,
            Instant asOf,
            ZoneId zone,
            Collection<CustomerId> affected,
            Map<CustomerId, Boolean> answers) {
        LocalDate today = asOf.atZone(zone).toLocalDate();
        int daysAfter = (int) Math.max(0, ChronoUnit.DAYS.between(changedOn.plusDays(1), today));
        LocalDate first = changedOn.minusDays(policy.daysBefore());
        int before = 0;
        int after = 0;
        for (Instant question : questions) {
            LocalDate day = question.atZone(zone).toLocalDate();
            before += !day.isBefore(first) && day.isBefore(changedOn) ? 1 : 0;
            after += day.isAfter(changedOn) && day.isBefore(today) ? 1 : 0;
        }
        Set<CustomerId> asked = new LinkedHashSet<>(affected);
        long answered = asked.stream().filter(answers::containsKey).count();
        long yes = asked.stream().filter(id -> answers.getOrDefault(id, false)).count();
        return result(new Counts(before, after, daysAfter), yes, answered, (int) (asked.size() - answered));
    }

    private GapVerification result(Counts counts, long yes, long answered, int silent) {
        boolean testable = counts.before() + counts.after() > 0 && counts.daysAfter() > 0;
        Optional<Double> fewer = testable ? Optional.of(tail(counts, 0, counts.after())) : Optional.empty();
        Optional<Double> more = testable
                ? Optional.of(tail(counts, counts.after(), counts.before() + counts.after()))
                : Optional.empty();
        return new GapVerification(
                counts.before(),
                policy.daysBefore(),
                counts.after(),
                counts.daysAfter(),
                fewer,
                more,
                answered == 0 ? Optional.empty() : Optional.of(Proportion.of(yes, answered)),
                silent,
                verdict(counts, fewer, more, 2 * yes >= answered));
    }

    private GapVerdict verdict(Counts counts, Optional<Double> fewer, Optional<Double> more, boolean peopleAgree) {
        if (counts.daysAfter() < policy.leastDaysAfter()) {
            return GapVerdict.TOO_EARLY;
        }
        if (more.filter(p -> p <= policy.significance()).isPresent()) {
            return GapVerdict.WORSE;
        }
        boolean fell = fewer.filter(p -> p <= policy.significance()).isPresent();
        return fell && peopleAgree ? GapVerdict.HELPED : GapVerdict.NOT_SHOWN;
    }

    /** Returns the binomial probability of from so many to so many questions afterwards, both inclusive. */
    private double tail(Counts counts, int from, int to) {
        int all = counts.before() + counts.after();
        double share = (double) counts.daysAfter() / (counts.daysAfter() + policy.daysBefore());
        double logOdds = StrictMath.log(share) - StrictMath.log1p(-share);
        double logTerm = all * StrictMath.log1p(-share);
        double sum = 0;
        for (int i = 0; i <= to; i++) {
            sum += i < from ? 0 : StrictMath.exp(logTerm);
            logTerm += StrictMath.log((double) (all - i) / (i + 1)) + logOdds;
        }
        return Math.min(1, sum);
    }

    private record Counts(int before, int after, int daysAfter) {}
}

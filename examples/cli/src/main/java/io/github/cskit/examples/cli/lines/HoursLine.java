package io.github.cskit.examples.cli.lines;

import io.github.cskit.core.time.BusinessCalendar;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One question that {@code cs hours} reads. Immutable and thread-safe.
 *
 * @param op {@code between}, {@code plus} or {@code minus}
 * @param from the instant to count from
 * @param to the instant to count to; only with {@code between}
 * @param seconds how much open time to count; only with the others
 */
public record HoursLine(String op, Instant from, Optional<Instant> to, Optional<BigDecimal> seconds) {

    private static final BigDecimal MOST_SECONDS = new BigDecimal("1e12");
    private static final int NANOS = 9;

    /** Checks that the question is whole. */
    public HoursLine {
        Checks checks = Checks.of("question").present("op", op).present("from", from);
        if (op != null) {
            boolean between = op.equals("between");
            checks.require(
                            between || op.equals("plus") || op.equals("minus"),
                            "op",
                            "not a known name",
                            "be one of between, plus, minus")
                    .require(!between || to.isPresent(), "to", "absent", "be given with between")
                    .require(between || seconds.isPresent(), "seconds", "absent", "be given with plus and minus");
        }
        seconds.ifPresent(number -> checks.decimal("seconds", number, 12, NANOS));
        checks.orThrow();
    }

    /**
     * Answers the question.
     *
     * @param calendar the open time
     * @return a {@link Seconds} or an {@link At}
     */
    public Object answer(BusinessCalendar calendar) {
        if (op.equals("between")) {
            return new Seconds(seconds(calendar.between(from, to.orElseThrow())));
        }
        Duration open = duration(seconds.orElseThrow());
        return new At(op.equals("plus") ? calendar.plus(from, open) : calendar.minus(from, open));
    }

    /**
     * How much open time lies between two instants. Immutable and thread-safe.
     *
     * @param seconds the open seconds
     */
    public record Seconds(BigDecimal seconds) {}

    /**
     * Which instant is so much open time away. Immutable and thread-safe.
     *
     * @param at the instant
     */
    public record At(Instant at) {}

    /** Returns a duration in seconds, without zeros at the end. */
    static BigDecimal seconds(Duration duration) {
        BigDecimal seconds =
                BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), NANOS));
        return seconds.signum() == 0 ? BigDecimal.ZERO : seconds.stripTrailingZeros();
    }

    private static Duration duration(BigDecimal seconds) {
        BigDecimal bounded = seconds.min(MOST_SECONDS).max(MOST_SECONDS.negate());
        BigDecimal nanos = bounded.movePointRight(NANOS);
        return Duration.ofSeconds(bounded.longValue())
                .plusNanos(
                        nanos.subtract(BigDecimal.valueOf(bounded.longValue()).movePointRight(NANOS))
                                .longValueExact());
    }
}

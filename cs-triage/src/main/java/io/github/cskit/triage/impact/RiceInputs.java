package io.github.cskit.triage.impact;

import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What customer data suggests for reach, impact and confidence, with its derivation. It is no score: that takes an effort,
 * which only Product can give, and Product may put other numbers in.
 *
 * <p>Source: RICE (S. McBride, Intercom): reach × impact × confidence ÷ effort; impact 3 massive, 2 high, 1 medium, 0.5
 * low, 0.25 minimal; confidence 100 % high, 80 % medium, 50 % low. Immutable and thread-safe.
 *
 * @param reach how many customers it reaches in the period
 * @param impact 3, 2, 1, 0.5 or 0.25
 * @param confidence 100, 80 or 50, in percent
 * @param derivation how each came about, in sentences
 */
public record RiceInputs(int reach, BigDecimal impact, int confidence, List<String> derivation) {

    /** The impacts that may be given, the greatest first. */
    public static final List<BigDecimal> IMPACTS = List.of(
            new BigDecimal("3"),
            new BigDecimal("2"),
            new BigDecimal("1"),
            new BigDecimal("0.5"),
            new BigDecimal("0.25"));

    /** The confidences that may be given, in percent, the greatest first. */
    public static final List<Integer> CONFIDENCES = List.of(100, 80, 50);

    private static final int DECIMALS = 2;
    private static final BigDecimal MOST_EFFORT = new BigDecimal("100000");

    /** Checks that the numbers are of the scales. */
    public RiceInputs {
        derivation = Absent.orEmptyList(derivation);
        Checks checks = Checks.of("RICE inputs")
                .number("reach", reach, 0, Integer.MAX_VALUE)
                .present("impact", impact)
                .require(CONFIDENCES.contains(confidence), "confidence", confidence, "be one of " + CONFIDENCES);
        checks.orThrow();
        BigDecimal wanted = impact;
        Optional<BigDecimal> known =
                IMPACTS.stream().filter(each -> each.compareTo(wanted) == 0).findFirst();
        checks.require(known.isPresent(), "impact", wanted, "be one of " + IMPACTS)
                .orThrow();
        impact = known.orElse(wanted);
    }

    /**
     * Works out the score.
     *
     * @param effort the effort that Product estimates, for example in person-months; more than 0
     * @return reach × impact × confidence ÷ effort, rounded half up to hundredths
     */
    public BigDecimal score(BigDecimal effort) {
        Checks.of("RICE score")
                .decimal("effort", effort, 6, 6)
                .require(
                        effort.signum() > 0 && effort.compareTo(MOST_EFFORT) <= 0,
                        "effort",
                        effort,
                        "be more than 0 and at most " + MOST_EFFORT)
                .orThrow();
        return BigDecimal.valueOf(reach)
                .multiply(impact)
                .multiply(BigDecimal.valueOf(confidence, DECIMALS))
                .divide(effort, DECIMALS, RoundingMode.HALF_UP);
    }
}

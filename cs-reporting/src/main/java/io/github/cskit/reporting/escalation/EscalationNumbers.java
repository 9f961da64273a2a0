package io.github.cskit.reporting.escalation;

import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.adoption.AdoptionPolicy;
import io.github.cskit.triage.bug.BugPolicy;
import io.github.cskit.triage.gap.GapPolicy;
import io.github.cskit.triage.impact.ImpactPolicy;
import io.github.cskit.triage.impact.RicePolicy;

/**
 * The numbers of the rules by which packets are due, together.
 *
 * <p>Immutable and thread-safe.
 *
 * @param gaps when wishes and questions are gaps
 * @param rice how RICE inputs are suggested
 * @param impact when a matter is urgent
 * @param bugs when two tickets report one defect, and what makes it pressing
 * @param adoption when a feature is used by too few
 * @param quoteLength how long a quote is at most, in UTF-16 units
 */
public record EscalationNumbers(
        GapPolicy gaps,
        RicePolicy rice,
        ImpactPolicy impact,
        BugPolicy bugs,
        AdoptionPolicy adoption,
        int quoteLength) {

    /** Checks the parts. */
    public EscalationNumbers {
        Checks.of("escalation numbers")
                .present("gaps", gaps)
                .present("rice", rice)
                .present("impact", impact)
                .present("bugs", bugs)
                .present("adoption", adoption)
                .number("quoteLength", quoteLength, 10, 20_000)
                .orThrow();
    }

    /**
     * Returns the standard numbers.
     *
     * @param currencyCode the ISO 4217 code of the reporting currency
     * @return every standard policy, quotes of up to 240 characters
     */
    public static EscalationNumbers standard(String currencyCode) {
        return new EscalationNumbers(
                GapPolicy.standard(currencyCode),
                RicePolicy.standard(),
                ImpactPolicy.standard(),
                BugPolicy.standard(currencyCode),
                AdoptionPolicy.standard(),
                240);
    }
}

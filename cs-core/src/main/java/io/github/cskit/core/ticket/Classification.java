package io.github.cskit.core.ticket;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a classifier says of one ticket: its category, all seven probabilities, and what in the text spoke for it. A
 * classifier that abstains still gives its best guess, for a person to confirm.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ticket the ticket
 * @param category the category, or the best guess where it abstained; a most probable one
 * @param probabilities one for each of the seven, 0 to 1, adding up to 1 within {@value #TOLERANCE}
 * @param abstained whether a person should decide
 * @param calibrated whether the probabilities were fitted to observed frequencies; if not they are only an order
 * @param evidence the places in the text that spoke for categories, strongest first; may be empty
 * @param model the classifier
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Classification(
        TicketId ticket,
        TicketCategory category,
        Map<TicketCategory, Double> probabilities,
        Boolean abstained,
        Boolean calibrated,
        List<CueEvidence> evidence,
        ModelRef model) {

    /** How far the probabilities may be from adding up to 1, inclusive. */
    public static final double TOLERANCE = 1e-6;

    /** Checks every part and reports all problems together. */
    public Classification {
        evidence = Absent.orEmptyList(evidence);
        Checks checks = Checks.of("classification", ticket)
                .present("ticket", ticket)
                .present("category", category)
                .present("abstained", abstained)
                .present("calibrated", calibrated)
                .elements("evidence", evidence)
                .present("model", model);
        probabilities = checked(probabilities, category, checks);
        checks.orThrow();
    }

    /**
     * Creates the classification of a classifier that is sure enough: its category is the most probable one, ties by
     * the order of the categories.
     *
     * @param ticket the ticket
     * @param probabilities one for each of the seven
     * @param calibrated whether the probabilities were fitted to observed frequencies
     * @param evidence the places in the text that spoke for categories
     * @param model the classifier
     * @return the classification
     * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
     */
    public static Classification of(
            TicketId ticket,
            Map<TicketCategory, Double> probabilities,
            boolean calibrated,
            List<CueEvidence> evidence,
            ModelRef model) {
        TicketCategory best = TicketCategory.BUG_REPORT;
        for (TicketCategory each : TicketCategory.values()) {
            best = probabilities.getOrDefault(each, 0.0) > probabilities.getOrDefault(best, 0.0) ? each : best;
        }
        return new Classification(ticket, best, probabilities, false, calibrated, evidence, model);
    }

    /**
     * Returns the same classification as a best guess that a person should confirm.
     *
     * @return this classification, abstaining
     */
    public Classification abstaining() {
        return new Classification(ticket, category, probabilities, true, calibrated, evidence, model);
    }

    /**
     * Returns the probability of the category.
     *
     * @return 0 to 1
     */
    public double confidence() {
        return probabilities.getOrDefault(category, 0.0);
    }

    /** Returns id and category. */
    @Override
    public String toString() {
        return "Classification[" + ticket + ", " + category.wireName() + (abstained ? ", abstained]" : "]");
    }

    private static Map<TicketCategory, Double> checked(
            @Nullable Map<TicketCategory, Double> given, @Nullable TicketCategory category, Checks checks) {
        Map<TicketCategory, Double> copy = new EnumMap<>(TicketCategory.class);
        double sum = 0;
        double greatest = 0;
        for (TicketCategory each : TicketCategory.values()) {
            Double probability = given == null ? null : given.get(each);
            if (probability == null || !(probability >= 0 && probability <= 1)) {
                checks.number("probabilities[" + each.wireName() + "]", probability, 0, 1);
            }
            if (probability != null) {
                copy.put(each, probability);
                sum += probability;
                greatest = Math.max(greatest, probability);
            }
        }
        if (checks.fine()) {
            if (Math.abs(sum - 1) > TOLERANCE) {
                checks.problem("probabilities", "adding up to " + sum, "add up to 1");
            }
            checks.require(
                    category == null || copy.getOrDefault(category, 0.0) >= greatest,
                    "category",
                    "less probable than another",
                    "be a most probable one");
        }
        return Collections.unmodifiableMap(copy);
    }
}

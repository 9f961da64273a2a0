package io.github.cskit.triage.learn;

import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Checks;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a trained classifier says of one ticket, in the labels it was trained with. It is to any labels what
 * {@link Classification} is to the seven categories. Why it says so is a question of its own:
 * {@link TrainedClassifier#explain}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ticket the ticket
 * @param label the label, or the best guess where it abstained; a most probable one
 * @param probabilities one for each label, 0 to 1, adding up to 1 within {@link Classification#TOLERANCE}, in the order of
 *     the model's labels
 * @param abstained whether a person should decide
 * @param calibrated whether the probabilities were fitted to observed frequencies
 * @param model the classifier
 */
public record LabelClassification(
        TicketId ticket,
        String label,
        Map<String, Double> probabilities,
        Boolean abstained,
        Boolean calibrated,
        ModelRef model) {

    /** Checks every part and reports all problems together. */
    public LabelClassification {
        Checks checks = Checks.of("label classification", ticket)
                .present("ticket", ticket)
                .name("label", label)
                .present("probabilities", probabilities)
                .present("abstained", abstained)
                .present("calibrated", calibrated)
                .present("model", model);
        checks.orThrow();
        probabilities = checked(probabilities, label, checks);
        checks.orThrow();
    }

    /**
     * Returns the probability of the label.
     *
     * @return 0 to 1
     */
    public double confidence() {
        return probabilities.getOrDefault(label, 0.0);
    }

    /** Returns the id of the ticket and whether a person should decide. */
    @Override
    public String toString() {
        return "LabelClassification[" + ticket + (abstained ? ", abstained]" : "]");
    }

    private static Map<String, Double> checked(Map<String, Double> given, String label, Checks checks) {
        Map<String, Double> copy = new LinkedHashMap<>(given);
        double sum = 0;
        double greatest = 0;
        for (@Nullable Double each : copy.values()) {
            if (each == null || !(each >= 0 && each <= 1)) {
                checks.problem("probabilities", String.valueOf(each), "be numbers between 0 and 1");
                return copy;
            }
            sum += each;
            greatest = Math.max(greatest, each);
        }
        checks.require(
                Math.abs(sum - 1) <= Classification.TOLERANCE, "probabilities", "adding up to " + sum, "add up to 1");
        checks.require(
                copy.getOrDefault(label, -1.0) >= greatest,
                "label",
                "less probable than another",
                "be a most probable one");
        return Collections.unmodifiableMap(copy);
    }
}

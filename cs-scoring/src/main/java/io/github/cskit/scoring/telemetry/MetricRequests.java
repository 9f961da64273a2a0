package io.github.cskit.scoring.telemetry;

import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.signal.SignalCatalog;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.scoring.scorecard.Part;
import io.github.cskit.scoring.scorecard.Scorecard;
import io.github.cskit.scoring.scorecard.SignalReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the metrics that scorecards want and a host does not supply. A measure that can be read from several signals
 * lacks nothing as long as one of them is supplied; where none is, its preferred one is asked for.
 *
 * <p>Immutable and thread-safe.
 */
public final class MetricRequests {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private record Wish(String model, SignalDefinition definition, BigDecimal percent) {}

    private MetricRequests() {}

    /**
     * Makes the requests.
     *
     * @param scorecards the models in use
     * @param supplied the signals that the host supplies
     * @return one request for each metric that is lacking, by name, addressed to the telemetry owner
     */
    public static List<MetricRequest> of(List<Scorecard> scorecards, Collection<SignalId> supplied) {
        SortedMap<SignalId, List<Wish>> wishes = new TreeMap<>();
        for (Scorecard scorecard : scorecards) {
            SignalCatalog catalog = SignalCatalog.standard().with(scorecard.signals());
            collect(scorecard.name(), catalog, scorecard.parts(), WHOLE, supplied, wishes);
        }
        return wishes.entrySet().stream().map(MetricRequests::request).toList();
    }

    private static void collect(
            String model,
            SignalCatalog catalog,
            List<Part> parts,
            BigDecimal percent,
            Collection<SignalId> supplied,
            Map<SignalId, List<Wish>> wishes) {
        for (Part part : parts) {
            BigDecimal share = percent.multiply(BigDecimal.valueOf(part.weight(), 2));
            boolean lacking = part.firstOf().stream().map(SignalReading::signal).noneMatch(supplied::contains);
            if (part.component().isPresent()) {
                collect(model, catalog, part.parts(), share, supplied, wishes);
            } else if (lacking) {
                SignalId wanted = part.firstOf().get(0).signal();
                SignalDefinition definition = catalog.find(wanted).orElseThrow();
                wishes.computeIfAbsent(wanted, signal -> new ArrayList<>()).add(new Wish(model, definition, share));
            }
        }
    }

    private static MetricRequest request(Map.Entry<SignalId, List<Wish>> wished) {
        SignalDefinition definition = wished.getValue().get(0).definition();
        StringBuilder why = new StringBuilder();
        for (Wish wish : wished.getValue()) {
            why.append(why.isEmpty() ? "" : " ")
                    .append("Model (" + wish.model() + ") gives it ")
                    .append(wish.percent().stripTrailingZeros().toPlainString())
                    .append(" % of its weight; without it that weight goes to what else is known.");
        }
        return new MetricRequest(
                wished.getKey(),
                definition.meaning() + " (" + definition.unit() + ")",
                why.toString(),
                wished.getValue().stream().map(Wish::model).toList(),
                Role.TELEMETRY);
    }
}

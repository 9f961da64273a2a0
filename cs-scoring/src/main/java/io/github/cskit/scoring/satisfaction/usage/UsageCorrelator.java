package io.github.cskit.scoring.satisfaction.usage;

import io.github.cskit.core.statistics.FalseDiscovery;
import io.github.cskit.core.statistics.rank.RankCorrelation;
import io.github.cskit.core.statistics.rank.RowClusters;
import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets usage beside satisfaction: for each feature and pattern the rank correlation, and a verdict that is corrected for how
 * many were tried. It finds association. Whether a feature makes people satisfied, or satisfied people use it more, or both
 * follow from something third, only a trial can tell.
 *
 * <p>Features with too few data are not tested, and do not count as tries. Which have too few follows from the usage and the
 * number of answers alone, never from the strength of the association.
 *
 * <p>Immutable and thread-safe.
 */
public final class UsageCorrelator {

    private final CorrelationPolicy policy;

    /**
     * Creates a correlator.
     *
     * @param policy its numbers
     */
    public UsageCorrelator(CorrelationPolicy policy) {
        Checks.of("usage correlator").present("policy", policy).orThrow();
        this.policy = policy;
    }

    /**
     * Returns the standard correlator.
     *
     * @return a correlator with the standard policy
     */
    public static UsageCorrelator standard() {
        return new UsageCorrelator(CorrelationPolicy.standard());
    }

    /**
     * Sets every column beside the answers.
     *
     * @param table the answers and the usage before them
     * @return an association for each column
     */
    public UsageAssociations correlate(UsageTable table) {
        RowClusters clusters = table.clusters();
        Map<String, RankCorrelation> tested = new LinkedHashMap<>();
        List<UsageAssociation> all = new ArrayList<>();
        table.columns().forEach((feature, column) -> {
            Optional<RankCorrelation> found =
                    RankCorrelation.of(column.values, table.satisfaction(), clusters, policy.level());
            if (found.isPresent() && suffices(found.get(), table.knowsAccounts())) {
                tested.put(feature, found.get());
            } else {
                all.add(tooFew(feature, column, table, found));
            }
        });
        List<Double> q = FalseDiscovery.qValues(
                tested.values().stream().map(RankCorrelation::p).toList());
        int place = 0;
        for (Map.Entry<String, RankCorrelation> each : tested.entrySet()) {
            ExpectedDirection expected =
                    Optional.ofNullable(table.columns().get(each.getKey())).orElseThrow().expected;
            all.add(judged(each.getKey(), each.getValue(), q.get(place), tested.size(), table, expected));
            place++;
        }
        return new UsageAssociations(policy, table.rows(), accounts(table, clusters.count()), all);
    }

    private boolean suffices(RankCorrelation found, boolean accounts) {
        return found.n() >= policy.minAnswers()
                && (!accounts || found.clusters() >= policy.minAccounts())
                && found.varied() >= policy.minVaried();
    }

    private UsageAssociation judged(
            String feature, RankCorrelation found, double q, int tried, UsageTable table, ExpectedDirection expected) {
        AssociationVerdict verdict = q > policy.falseDiscoveryRate() || found.spearman() == 0
                ? AssociationVerdict.NOT_DETECTABLE
                : found.spearman() > 0 ? AssociationVerdict.GOES_WITH_HIGHER : AssociationVerdict.GOES_WITH_LOWER;
        AssociationFigures figures = new AssociationFigures(
                found.spearman(),
                found.interval(),
                found.kendall(),
                found.kendallInterval(),
                found.p(),
                q,
                found.effectiveSize(),
                RankCorrelation.detectable(found.effectiveSize(), policy.falseDiscoveryRate() / tried, policy.power()));
        return new UsageAssociation(
                feature, found.n(), accounts(table, found.clusters()), Optional.of(figures), verdict, expected);
    }

    private static UsageAssociation tooFew(
            String feature, UsageTable.Column column, UsageTable table, Optional<RankCorrelation> found) {
        int measured = 0;
        for (double value : column.values) {
            measured += Double.isNaN(value) ? 0 : 1;
        }
        return new UsageAssociation(
                feature,
                measured,
                found.flatMap(some -> accounts(table, some.clusters())),
                Optional.empty(),
                AssociationVerdict.NOT_ENOUGH_DATA,
                column.expected);
    }

    private static Optional<Integer> accounts(UsageTable table, int clusters) {
        return table.knowsAccounts() ? Optional.of(clusters) : Optional.empty();
    }
}

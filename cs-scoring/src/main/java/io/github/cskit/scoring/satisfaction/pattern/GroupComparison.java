package io.github.cskit.scoring.satisfaction.pattern;

import io.github.cskit.core.statistics.rank.OrderedColumn;
import io.github.cskit.core.statistics.rank.RankCorrelation;
import io.github.cskit.core.statistics.rank.RowClusters;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.satisfaction.CesTally;
import io.github.cskit.scoring.satisfaction.CsatTally;
import io.github.cskit.scoring.satisfaction.NpsTally;
import io.github.cskit.scoring.satisfaction.SatisfactionChange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Compares the answers of a group with all others. Immutable and thread-safe. */
final class GroupComparison {

    private final List<SurveyResponse> answered;
    private final PatternPolicy policy;
    private final OrderedColumn answers;
    private final List<String> accounts;
    private final RowClusters clusters;

    /** Takes the answers to one question on one scale. */
    GroupComparison(List<SurveyResponse> answered, PatternPolicy policy) {
        requireOneQuestion(answered);
        this.answered = answered;
        this.policy = policy;
        this.answers = OrderedColumn.of(answered.stream()
                .mapToDouble(response -> response.answer().orElseThrow())
                .toArray());
        this.accounts = answered.stream().map(GroupComparison::account).toList();
        this.clusters = RowClusters.of(accounts);
    }

    /** Returns the answers in their order. */
    List<SurveyResponse> answered() {
        return answered;
    }

    /** Returns the one-sided p of answers as low as those of a group; empty if too few are inside it or outside. */
    Optional<Double> p(BitSet group) {
        int rows = group.cardinality();
        if (Math.min(rows, answered.size() - rows) < policy.minAnswers()) {
            return Optional.empty();
        }
        double[] inside = new double[answered.size()];
        Set<String> accountsInside = new HashSet<>();
        Set<String> accountsOutside = new HashSet<>();
        for (int row = 0; row < inside.length; row++) {
            inside[row] = group.get(row) ? 1 : 0;
            (group.get(row) ? accountsInside : accountsOutside).add(accounts.get(row));
        }
        boolean enough = Math.min(accountsInside.size(), accountsOutside.size()) >= policy.minAccounts();
        return enough
                ? RankCorrelation.of(inside, answers, clusters, policy.level()).map(GroupComparison::oneSided)
                : Optional.empty();
    }

    /** Returns the mean answer inside a group, or outside, in hundredths. */
    BigDecimal mean(BitSet group, boolean inside) {
        long[] chosen = IntStream.range(0, answered.size())
                .filter(row -> group.get(row) == inside)
                .mapToLong(row -> answered.get(row).answer().orElseThrow())
                .toArray();
        BigDecimal sum = BigDecimal.valueOf(Arrays.stream(chosen).sum());
        return sum.divide(BigDecimal.valueOf(chosen.length), 2, RoundingMode.HALF_UP);
    }

    /** Returns how much the figure of a group differs from that of all others. */
    SatisfactionChange difference(BitSet group) {
        List<SurveyResponse> inside = chosen(group, true);
        List<SurveyResponse> outside = chosen(group, false);
        AnswerScale scale = answered.get(0).scale();
        return switch (answered.get(0).kind()) {
            case NPS -> NpsTally.of(inside).changeFrom(NpsTally.of(outside));
            case CSAT -> CsatTally.of(scale, inside).changeFrom(CsatTally.of(scale, outside));
            case CES -> CesTally.of(scale, inside).changeFrom(CesTally.of(scale, outside));
        };
    }

    private List<SurveyResponse> chosen(BitSet group, boolean inside) {
        return IntStream.range(0, answered.size())
                .filter(row -> group.get(row) == inside)
                .mapToObj(answered::get)
                .toList();
    }

    private static double oneSided(RankCorrelation found) {
        return found.spearman() < 0 ? found.p() / 2 : 1 - found.p() / 2;
    }

    /** Whoever has no account is one of their own, by the pseudonym if there is one. */
    private static String account(SurveyResponse response) {
        return response.customer()
                .map(customer -> "account " + customer.value())
                .or(() -> response.respondent().map(person -> "person " + person))
                .orElseGet(() -> "answer " + response.id().value());
    }

    private static void requireOneQuestion(List<SurveyResponse> answered) {
        if (answered.isEmpty()) {
            return;
        }
        SurveyKind kind = answered.get(0).kind();
        AnswerScale scale = answered.get(0).scale();
        for (SurveyResponse response : answered) {
            Checks.of("survey response", response.id())
                    .require(response.kind() == kind, "kind", response.kind().wireName(), "be " + kind.wireName())
                    .require(
                            response.scale().equals(scale),
                            "scale",
                            response.scale(),
                            "be " + scale + "; scales are never mixed")
                    .orThrow();
        }
    }
}

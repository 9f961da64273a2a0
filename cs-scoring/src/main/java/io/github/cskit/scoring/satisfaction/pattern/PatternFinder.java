package io.github.cskit.scoring.satisfaction.pattern;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.statistics.FalseDiscovery;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds features, workflows and periods in which satisfaction is low. Each group is compared with all answers outside it by
 * rank, answers of one account taken together, and all groups of all dimensions count as tries: twenty features and twelve
 * months are thirty-two chances to be fooled.
 *
 * <p>Immutable and thread-safe.
 */
public final class PatternFinder {

    private static final Comparator<SurveyResponse> LOWEST_FIRST = Comparator.comparing(
                    (SurveyResponse response) -> response.answer().orElseThrow())
            .thenComparing(SurveyResponse::at)
            .thenComparing(response -> response.id().value());

    private final PatternPolicy policy;
    private final List<PatternDimension> dimensions;
    private final PatternOwners owners;

    /**
     * Creates a finder.
     *
     * @param policy its numbers
     * @param dimensions where it looks, at least one dimension
     * @param owners who owns what it finds
     */
    public PatternFinder(PatternPolicy policy, List<PatternDimension> dimensions, PatternOwners owners) {
        Checks checks = Checks.of("pattern finder")
                .present("policy", policy)
                .elements("dimensions", dimensions)
                .present("owners", owners);
        checks.orThrow();
        checks.require(!dimensions.isEmpty(), "dimensions", "empty", "hold at least one")
                .orThrow();
        this.policy = policy;
        this.dimensions = List.copyOf(dimensions);
        this.owners = owners;
    }

    /**
     * Finds where satisfaction is low.
     *
     * @param responses answers to one question on one scale, in any order; those without an answer are left out
     * @return what stands, and how much was tried
     * @throws io.github.cskit.core.validation.InvalidValueException if questions or scales are mixed
     */
    public LowSatisfaction find(Collection<SurveyResponse> responses) {
        return found(List.of(new GroupComparison(answered(responses), policy)));
    }

    /**
     * Finds where satisfaction is low by any of several questions. Answers to two questions, or on two scales, are never
     * compared; but all comparisons count as tries.
     *
     * @param responses answers to any questions, in any order; those without an answer are left out
     * @return what stands, and how much was tried
     */
    public LowSatisfaction findByQuestion(Collection<SurveyResponse> responses) {
        SortedMap<String, List<SurveyResponse>> questions = new TreeMap<>();
        for (SurveyResponse response : answered(responses)) {
            questions
                    .computeIfAbsent(response.kind().wireName() + " " + response.scale(), name -> new ArrayList<>())
                    .add(response);
        }
        return found(questions.values().stream()
                .map(question -> new GroupComparison(question, policy))
                .toList());
    }

    private LowSatisfaction found(List<GroupComparison> questions) {
        List<Tried> tried = new ArrayList<>();
        int tooSmall = 0;
        for (GroupComparison question : questions) {
            for (PatternDimension dimension : dimensions) {
                for (Map.Entry<String, BitSet> group :
                        groups(dimension, question.answered()).entrySet()) {
                    Optional<Double> p = question.p(group.getValue());
                    if (p.isPresent()) {
                        tried.add(new Tried(question, dimension.name(), group.getKey(), group.getValue(), p.get()));
                    } else {
                        tooSmall++;
                    }
                }
            }
        }
        List<Double> q = FalseDiscovery.qValues(tried.stream().map(Tried::p).toList());
        List<LowPattern> patterns = new ArrayList<>();
        for (int i = 0; i < tried.size(); i++) {
            if (q.get(i) <= policy.falseDiscoveryRate()) {
                patterns.add(pattern(tried.get(i), q.get(i)));
            }
        }
        return new LowSatisfaction(patterns, tried.size(), tooSmall);
    }

    private static List<SurveyResponse> answered(Collection<SurveyResponse> responses) {
        return responses.stream()
                .filter(response -> response.answer().isPresent())
                .sorted(LOWEST_FIRST)
                .toList();
    }

    private LowPattern pattern(Tried tried, double q) {
        GroupComparison comparison = tried.question();
        List<SurveyResponse> inside = tried.rows().stream()
                .mapToObj(row -> comparison.answered().get(row))
                .toList();
        List<CustomerId> customers = inside.stream()
                .flatMap(response -> response.customer().stream())
                .distinct()
                .sorted()
                .toList();
        List<Evidence> evidence = inside.stream()
                .limit(policy.maxEvidence())
                .map(PatternFinder::evidence)
                .toList();
        return new LowPattern(
                inside.get(0).kind(),
                inside.get(0).scale(),
                tried.dimension(),
                tried.group(),
                inside.size(),
                comparison.mean(tried.rows(), true),
                comparison.mean(tried.rows(), false),
                comparison.difference(tried.rows()),
                tried.p(),
                q,
                owners.ownerOf(tried.dimension(), tried.group()),
                customers,
                evidence);
    }

    private static Evidence evidence(SurveyResponse response) {
        String text = "Answered " + response.answer().orElseThrow() + " on the scale " + response.scale() + " at "
                + response.at();
        return new Evidence("survey-response", response.id().value(), text);
    }

    private static SortedMap<String, BitSet> groups(PatternDimension dimension, List<SurveyResponse> answered) {
        SortedMap<String, BitSet> groups = new TreeMap<>();
        for (int i = 0; i < answered.size(); i++) {
            int row = i;
            dimension
                    .groups()
                    .groupOf(answered.get(i))
                    .ifPresent(group ->
                            groups.computeIfAbsent(group, name -> new BitSet()).set(row));
        }
        return groups;
    }

    /** A group that was compared with the rest. */
    private record Tried(GroupComparison question, String dimension, String group, BitSet rows, double p) {}
}

package io.github.cskit.triage.theme;

import io.github.cskit.triage.cluster.Communities;
import io.github.cskit.triage.cluster.NearDuplicates;
import io.github.cskit.triage.cluster.NeighbourSearch;
import io.github.cskit.triage.cluster.Neighbours;
import io.github.cskit.triage.text.LatentSpace;
import io.github.cskit.triage.text.Points;
import io.github.cskit.triage.text.SparseRows;
import io.github.cskit.triage.text.TermCounts;
import io.github.cskit.triage.text.TermWeights;
import io.github.cskit.triage.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Remarks in groups of one subject each: near duplicates first, then communities of nearest neighbours in a latent space.
 * It knows no labels. Immutable and thread-safe.
 *
 * @param leaders the leader of each remark; −1 for one without words
 * @param groups the group of each leader, numbered from 0
 * @param points where each leader lies
 * @param vocabulary the terms of the leaders, and in how many of them each stands
 */
record RemarkGroups(List<Integer> leaders, List<Integer> groups, Points points, Vocabulary vocabulary) {

    /** Copies the numbers. */
    RemarkGroups {
        leaders = List.copyOf(leaders);
        groups = List.copyOf(groups);
    }

    /** Groups remarks, which are in their canonical order. */
    static RemarkGroups of(List<Remark> remarks, ThemePolicy policy) {
        Vocabulary vocabulary = new Vocabulary();
        RemarkReader reader = new RemarkReader(vocabulary, policy.mostWords());
        NearDuplicates duplicates = new NearDuplicates(policy.nearDuplicate());
        List<Integer> leaders = new ArrayList<>(remarks.size());
        for (Remark remark : remarks) {
            TermCounts terms = reader.read(remark);
            leaders.add(terms.size() == 0 ? -1 : duplicates.add(terms));
        }
        List<TermCounts> texts = duplicates.leaders();
        texts.forEach(vocabulary::count);
        TermWeights weights = TermWeights.ofShared(vocabulary, texts.size());
        SparseRows rows = rows(texts, weights, 1);
        int step = Math.max(1, (texts.size() + policy.learntFrom() - 1) / policy.learntFrom());
        SparseRows learnt = step == 1 ? rows : rows(texts, weights, step);
        Points points = LatentSpace.of(learnt, policy.directions()).place(rows);
        Neighbours neighbours = NeighbourSearch.search(points, policy.neighbours(texts.size()), policy.leastLikeness());
        List<Integer> groups = new ArrayList<>(texts.size());
        for (int group : Communities.find(neighbours, policy.resolution(texts.size()))) {
            groups.add(group);
        }
        return new RemarkGroups(leaders, groups, points, vocabulary);
    }

    private static SparseRows rows(List<TermCounts> texts, TermWeights weights, int step) {
        SparseRows rows = new SparseRows(weights.terms(), (texts.size() + step - 1) / step);
        for (int i = 0; i < texts.size(); i += step) {
            weights.addRow(texts.get(i), rows);
        }
        return rows;
    }
}

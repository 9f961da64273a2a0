package io.github.cskit.examples.benchmarks.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Trains every library on one half of the issues of five repositories, judges all by the other half, and prints macro-F1
 * with the interval of each difference. The other libraries are trained for each repository and for all together.
 */
public final class ComparePeers {

    private ComparePeers() {}

    /**
     * Runs the comparison; the property {@code cskit.data} names the folder of the issues.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        List<Issue> issues = Issues.ofFiveRepositories();
        List<Issue> learned = issues.stream().filter(Issue::toLearnFrom).toList();
        List<Issue> judged =
                issues.stream().filter(issue -> !issue.toLearnFrom()).toList();
        List<String> names =
                issues.stream().map(Issue::label).distinct().sorted().toList();
        Quality quality = new Quality(judged);
        List<Peer> peers = new ArrayList<>(Peers.all());
        peers.addAll(Peers.pooled());
        System.out.printf(Locale.ROOT, "learned from %d, judged by %d%n", learned.size(), judged.size());
        int[] ours = {};
        for (Peer peer : peers) {
            Peer.Judge judge = peer.learn(learned);
            int[] given = judged.stream()
                    .mapToInt(issue -> names.indexOf(judge.label(issue)))
                    .toArray();
            ours = ours.length == 0 ? given : ours;
            double[] interval = quality.difference(ours, given);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.3f | %+.3f (%+.3f to %+.3f) |%n",
                    peer.name(),
                    quality.macroF1(given),
                    quality.macroF1(ours) - quality.macroF1(given),
                    interval[0],
                    interval[1]);
        }
    }
}

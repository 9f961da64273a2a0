package io.github.cskit.examples.benchmarks.theme.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tribuo.Example;
import org.tribuo.MutableDataset;
import org.tribuo.clustering.ClusterID;
import org.tribuo.clustering.ClusteringFactory;
import org.tribuo.clustering.kmeans.KMeansModel;
import org.tribuo.clustering.kmeans.KMeansTrainer;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.distance.DistanceType;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * Tribuo's k-means, which is told how many groups there are, over the words of the texts: rare ones weigh more, and every
 * text has length 1. One thread. Immutable and thread-safe.
 */
record TribuoMeans(int groups) implements Grouper {

    private static final int ROUNDS = 30;
    private static final long SEED = 7;

    @Override
    public String name() {
        return "Tribuo k-means, told " + groups;
    }

    @Override
    public List<String> group(List<String> texts) {
        ClusteringFactory factory = new ClusteringFactory();
        MutableDataset<ClusterID> data =
                new MutableDataset<>(new SimpleDataSourceProvenance("questions", factory), factory);
        List<Example<ClusterID>> examples = examples(texts);
        examples.forEach(data::add);
        KMeansModel model = new KMeansTrainer(
                        groups, ROUNDS, DistanceType.L2.getDistance(), KMeansTrainer.Initialisation.PLUSPLUS, 1, SEED)
                .train(data);
        return examples.stream()
                .map(example -> "c" + model.predict(example).getOutput().getID())
                .toList();
    }

    private static List<Example<ClusterID>> examples(List<String> texts) {
        List<Map<String, Integer>> counts =
                texts.stream().map(TribuoMeans::words).toList();
        Map<String, Integer> frequencies = new HashMap<>();
        counts.forEach(words -> words.keySet().forEach(word -> frequencies.merge(word, 1, Integer::sum)));
        List<Example<ClusterID>> examples = new ArrayList<>();
        for (Map<String, Integer> words : counts) {
            String[] names = words.keySet().toArray(String[]::new);
            double[] values = new double[names.length];
            double squares = 0;
            for (int i = 0; i < names.length; i++) {
                double rarity = Math.log((texts.size() + 1.0) / (frequencies.getOrDefault(names[i], 0) + 1.0));
                values[i] = words.getOrDefault(names[i], 0) * rarity;
                squares += values[i] * values[i];
            }
            for (int i = 0; i < names.length; i++) {
                values[i] /= squares == 0 ? 1 : Math.sqrt(squares);
            }
            examples.add(new ArrayExample<>(ClusteringFactory.UNASSIGNED_CLUSTER_ID, names, values));
        }
        return examples;
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new LinkedHashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", 0)) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }
}

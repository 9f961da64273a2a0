package io.github.cskit.examples.benchmarks.theme.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import org.carrot2.clustering.Cluster;
import org.carrot2.clustering.Document;
import org.carrot2.clustering.stc.STCClusteringAlgorithm;
import org.carrot2.language.LanguageComponents;

/**
 * Carrot2's suffix-tree clustering. A text may be in several of its clusters, and counts in the first; one in none is in a
 * group of its own. Immutable and thread-safe.
 */
final class CarrotStc implements Grouper {

    private static final int MOST = 100;

    @Override
    public String name() {
        return "Carrot2 STC";
    }

    @Override
    public List<String> group(List<String> texts) {
        STCClusteringAlgorithm algorithm = new STCClusteringAlgorithm();
        algorithm.maxClusters.set(MOST);
        List<Question> questions = new ArrayList<>();
        List<String> groups = new ArrayList<>(Collections.nCopies(texts.size(), ""));
        for (int i = 0; i < texts.size(); i++) {
            questions.add(new Question(i, texts.get(i)));
        }
        List<Cluster<Question>> clusters = algorithm.cluster(questions.stream(), english());
        for (int number = 0; number < clusters.size(); number++) {
            for (Question question : clusters.get(number).getDocuments()) {
                if (groups.get(question.number()).isEmpty()) {
                    groups.set(question.number(), "c" + number);
                }
            }
        }
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).isEmpty()) {
                groups.set(i, "alone" + i);
            }
        }
        return groups;
    }

    private static LanguageComponents english() {
        try {
            return LanguageComponents.loader()
                    .limitToLanguages("English")
                    .load()
                    .language("English");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Question(int number, String text) implements Document {

        @Override
        public void visitFields(BiConsumer<String, String> field) {
            field.accept("text", text);
        }
    }
}

package io.github.cskit.examples.benchmarks.classify;

import edu.stanford.nlp.classify.Classifier;
import edu.stanford.nlp.classify.ColumnDataClassifier;
import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.Properties;

/** Stanford's column classifier: maximum entropy over the words of two columns, title and text, and pairs of the title's. */
final class Stanford implements Peer {

    @Override
    public String name() {
        return "Stanford column classifier";
    }

    @Override
    public Judge learn(List<Issue> issues) {
        RedwoodConfiguration.empty().apply();
        ColumnDataClassifier columns = new ColumnDataClassifier(properties());
        Dataset<String, String> examples = new Dataset<>();
        issues.forEach(issue -> examples.add(columns.makeDatumFromStrings(row(issue))));
        Classifier<String, String> classifier = columns.makeClassifier(examples);
        return issue -> classifier.classOf(columns.makeDatumFromStrings(row(issue)));
    }

    private static String[] row(Issue issue) {
        return new String[] {issue.label(), issue.title(), issue.body()};
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("goldAnswerColumn", "0");
        properties.setProperty("useClassFeature", "true");
        for (String column : List.of("1", "2")) {
            properties.setProperty(column + ".useLowercaseSplitWords", "true");
            properties.setProperty(column + ".splitWordsRegexp", "[^A-Za-z0-9?]+");
        }
        properties.setProperty("1.useLowercaseSplitWordPairs", "true");
        return properties;
    }
}

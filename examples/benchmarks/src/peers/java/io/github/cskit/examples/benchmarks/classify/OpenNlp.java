package io.github.cskit.examples.benchmarks.classify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Apache OpenNLP: maximum entropy over words and pairs of words. */
final class OpenNlp implements Peer {

    @Override
    public String name() {
        return "OpenNLP MaxEnt";
    }

    @Override
    public Judge learn(List<Issue> issues) {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        parameters.put("PrintMessages", false);
        try {
            FeatureGenerator[] features = {new BagOfWordsFeatureGenerator(), new NGramFeatureGenerator(2, 2)};
            List<DocumentSample> samples = issues.stream()
                    .map(issue -> new DocumentSample(issue.label(), tokens(issue)))
                    .toList();
            DoccatModel model = DocumentCategorizerME.train(
                    "en", ObjectStreamUtils.createObjectStream(samples), parameters, new DoccatFactory(features));
            DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
            return issue -> categorizer.getBestCategory(categorizer.categorize(tokens(issue)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String[] tokens(Issue issue) {
        String[] tokens = SimpleTokenizer.INSTANCE.tokenize(issue.text());
        return tokens.length == 0 ? new String[] {"nothing"} : tokens;
    }
}

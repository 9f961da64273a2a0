package io.github.cskit.examples.benchmarks.classify;

import java.util.List;
import java.util.Locale;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.liblinear.LibLinearClassificationTrainer;
import org.tribuo.data.text.TextFeatureExtractor;
import org.tribuo.data.text.impl.TextFeatureExtractorImpl;
import org.tribuo.data.text.impl.TokenPipeline;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.util.tokens.universal.UniversalTokenizer;

/** Tribuo: a linear support vector machine (LibLinear) over words and pairs of words. */
final class Tribuo implements Peer {

    @Override
    public String name() {
        return "Tribuo LibLinear";
    }

    @Override
    public Judge learn(List<Issue> issues) {
        TextFeatureExtractor<Label> extractor =
                new TextFeatureExtractorImpl<>(new TokenPipeline(new UniversalTokenizer(false), 2, true));
        LabelFactory labels = new LabelFactory();
        MutableDataset<Label> examples = new MutableDataset<>(new SimpleDataSourceProvenance("issues", labels), labels);
        issues.forEach(issue -> examples.add(extractor.extract(new Label(issue.label()), text(issue))));
        Model<Label> model = new LibLinearClassificationTrainer().train(examples);
        Label unknown = new Label(issues.get(0).label());
        return issue -> model.predict(extractor.extract(unknown, text(issue)))
                .getOutput()
                .getLabel();
    }

    /** Begins with a word, since an example without features is refused. */
    private static String text(Issue issue) {
        return "issue " + issue.text().toLowerCase(Locale.ROOT);
    }
}

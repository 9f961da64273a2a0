package io.github.cskit.examples.benchmarks.classify;

import cc.mallet.classify.Classifier;
import cc.mallet.classify.MaxEntTrainer;
import cc.mallet.pipe.CharSequence2TokenSequence;
import cc.mallet.pipe.FeatureSequence2FeatureVector;
import cc.mallet.pipe.Input2CharSequence;
import cc.mallet.pipe.Pipe;
import cc.mallet.pipe.SerialPipes;
import cc.mallet.pipe.Target2Label;
import cc.mallet.pipe.TokenSequence2FeatureSequence;
import cc.mallet.pipe.TokenSequenceLowercase;
import cc.mallet.types.Instance;
import cc.mallet.types.InstanceList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** MALLET: maximum entropy over words, with the prior that it comes with. */
final class Mallet implements Peer {

    private static final Logger QUIET = Logger.getLogger("cc.mallet");

    @Override
    public String name() {
        return "MALLET MaxEnt";
    }

    @Override
    public Judge learn(List<Issue> issues) {
        QUIET.setLevel(Level.OFF);
        Pipe pipe = new SerialPipes(List.of(
                new Target2Label(),
                new Input2CharSequence(),
                new CharSequence2TokenSequence(Pattern.compile("[\\p{L}\\p{N}_]+|[?!]")),
                new TokenSequenceLowercase(),
                new TokenSequence2FeatureSequence(),
                new FeatureSequence2FeatureVector()));
        InstanceList examples = new InstanceList(pipe);
        issues.forEach(issue -> examples.addThruPipe(instance(issue)));
        Classifier classifier = new MaxEntTrainer().train(examples);
        return issue -> classifier
                .classify(classifier.getInstancePipe().instanceFrom(instance(issue)))
                .getLabeling()
                .getBestLabel()
                .toString();
    }

    private static Instance instance(Issue issue) {
        return new Instance(issue.text(), issue.label(), issue.id(), null);
    }
}

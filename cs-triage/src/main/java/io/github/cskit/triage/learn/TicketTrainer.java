package io.github.cskit.triage.learn;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.triage.cue.CueEngine;
import io.github.cskit.triage.linear.Features;
import io.github.cskit.triage.linear.LinearModel;
import io.github.cskit.triage.linear.LinearTraining;
import io.github.cskit.triage.linear.TicketReader;
import java.util.Collection;
import java.util.List;

/**
 * Learns a classifier from tickets that people have labelled, in whatever labels they use, and measures it. It is not the
 * classifier, and it keeps nothing of the tickets but weights of hashed features.
 *
 * <pre>{@code
 * TrainedClassifier classifier = TicketTrainer.standard().train(labelled);
 * classifier.quality().macroF1();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TicketTrainer {

    private final TrainingPolicy policy;

    private TicketTrainer(TrainingPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the trainer with the standard policy.
     *
     * @return the trainer
     */
    public static TicketTrainer standard() {
        return of(TrainingPolicy.standard());
    }

    /**
     * Returns a trainer.
     *
     * @param policy how classifiers are trained
     * @return the trainer
     */
    public static TicketTrainer of(TrainingPolicy policy) {
        return new TicketTrainer(policy);
    }

    /**
     * Trains a classifier on all of the tickets, and measures it by cross-validation, which trains as many more as there are
     * folds. The order of the tickets does not matter.
     *
     * @param tickets the examples: at least two labels, at least two tickets of each
     * @return the classifier
     * @throws IllegalArgumentException if there are too few labels, or too few tickets of one
     */
    public TrainedClassifier train(Collection<LabelledTicket> tickets) {
        Examples examples = Examples.of(tickets);
        TicketReader reader = new TicketReader(policy.knowledge());
        Features[] features = examples.tickets().stream()
                .map(each -> reader.read(each, policy.partition().of(each)))
                .toArray(Features[]::new);
        LinearTraining training = new LinearTraining(reader, policy.cost(), policy.balance(), policy.seed());
        CrossValidation validation = CrossValidation.of(training, features, examples, policy);
        LinearModel model =
                training.train(features, examples.answers(), examples.labels().size());
        TrainingRecord record = new TrainingRecord(
                features.length,
                examples.fingerprint(),
                policy,
                CueEngine.standard().fingerprint());
        TrainedHeader header = new TrainedHeader(
                List.copyOf(examples.labels()), validation.temperature(), record, validation.quality());
        return new TrainedClassifier(header, model, Fingerprint.ofBytes(ModelFile.write(header, model)));
    }
}

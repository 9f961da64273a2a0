package io.github.cskit.examples.benchmarks.classify;

import io.github.cskit.triage.learn.LabelledTicket;
import io.github.cskit.triage.learn.Partition;
import io.github.cskit.triage.learn.TicketTrainer;
import io.github.cskit.triage.learn.TrainedClassifier;
import io.github.cskit.triage.learn.TrainingPolicy;
import java.util.List;

/** This library's trainable classifier, one model in which the repositories share what they have in common. */
final class CsKit implements Peer {

    @Override
    public String name() {
        return "CS Kit";
    }

    @Override
    public Judge learn(List<Issue> issues) {
        TrainingPolicy policy =
                TrainingPolicy.standard().withPartition(Partition.FIRST_TAG).withFolds(2);
        TrainedClassifier classifier = TicketTrainer.of(policy)
                .train(issues.stream()
                        .map(issue -> new LabelledTicket(issue.ticket(), issue.label()))
                        .toList());
        return issue -> classifier.classify(issue.ticket()).label();
    }
}

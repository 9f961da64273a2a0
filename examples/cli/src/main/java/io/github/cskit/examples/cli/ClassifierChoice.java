package io.github.cskit.examples.cli;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.examples.cli.lines.ClassifiedAnswer;
import io.github.cskit.examples.cli.lines.LabelAnswer;
import io.github.cskit.examples.cli.lines.LineWork;
import io.github.cskit.examples.cli.lines.TicketLine;
import io.github.cskit.examples.cli.terminal.BadInputException;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.triage.classify.TicketClassifier;
import io.github.cskit.triage.classify.TicketClassifiers;
import io.github.cskit.triage.learn.ModelFileException;
import io.github.cskit.triage.learn.TrainedClassifier;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the classifier that the command line names: the standard one, or a trained one in a file. Immutable. */
final class ClassifierChoice {

    private ClassifierChoice() {}

    /** Returns what is done with each line. */
    static LineWork of(Optional<Path> model, boolean explain) throws IOException {
        return model.isPresent() ? trained(read(model.get()), explain) : standard(explain);
    }

    private static LineWork standard(boolean explain) {
        JsonCodec codec = JsonCodec.standard();
        TicketClassifier classifier = TicketClassifiers.standard();
        return line -> {
            Ticket ticket = codec.read(line, TicketLine.class).ticket();
            return codec.write(ClassifiedAnswer.of(ticket, classifier.classify(ticket), explain));
        };
    }

    private static LineWork trained(TrainedClassifier classifier, boolean explain) {
        JsonCodec codec = JsonCodec.standard();
        return line -> {
            Ticket ticket = codec.read(line, TicketLine.class).ticket();
            return codec.write(LabelAnswer.of(ticket, classifier, explain));
        };
    }

    private static TrainedClassifier read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadUseException("There is no file (" + file + ").\nMaybe cs train has not written it yet.");
        }
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return TrainedClassifier.read(bytes);
        } catch (ModelFileException unusable) {
            throw new BadInputException(file.getFileName() + ": " + unusable.getMessage());
        }
    }
}

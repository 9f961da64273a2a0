package io.github.cskit.examples.cli;

import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.examples.cli.terminal.Utf8;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the model that the command line names: a standard one, or a scorecard in a file. Immutable and thread-safe. */
final class ModelChoice {

    private ModelChoice() {}

    static HealthModel of(String nameOrFile) throws IOException {
        return HealthModels.names().contains(nameOrFile)
                ? HealthModels.named(nameOrFile)
                : HealthModels.of(scorecard(nameOrFile));
    }

    /** Finds the scorecard of the model. */
    static Scorecard scorecard(String nameOrFile) throws IOException {
        if (HealthModels.names().contains(nameOrFile)) {
            return HealthModels.scorecard(nameOrFile);
        }
        Path file = Path.of(nameOrFile);
        if (!Files.isRegularFile(file)) {
            throw new BadUseException("There is no model and no file (" + nameOrFile + ").\nThe models are "
                    + String.join(", ", HealthModels.names()) + "; a file must hold a scorecard.");
        }
        return Scorecard.parse(Utf8.read(file));
    }
}

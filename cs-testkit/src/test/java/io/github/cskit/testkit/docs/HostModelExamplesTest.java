package io.github.cskit.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.explain.Points;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalCatalog;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.scorecard.Scorecard;
import io.github.cskit.testkit.contract.HealthModelContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host's own models as the guide shows them: a lambda, and a scorecard in a file. Both are run. */
@Tag("HLT-7")
@Tag("EMB-3")
class HostModelExamplesTest {

    private static final Path GUIDE =
            Path.of(System.getProperty("basedir", "cs-testkit"), "..", "docs", "health-scores.md");

    @Test
    void aHostsModelIsALambda() {
        CustomerSnapshot snapshot = CustomerSnapshot.builder(CustomerId.of("c-12"), Instant.EPOCH)
                .with(Signals.USAGE_ACTIVE_DAYS_28, 18)
                .build();

        HealthModel ours = OurModel.create();

        assertThat(ours.assess(snapshot))
                .isInstanceOfSatisfying(
                        Scored.class, scored -> assertThat(scored.score()).hasToString("72.00"));
        assertThat(HealthModelContract.breaches(ours, SignalCatalog.standard().definitions()))
                .isEmpty();
    }

    @Test
    void aHostsScorecardIsAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("scorecard.json");
        Files.writeString(file, example("own-scorecard"));
        Instant asOf = Instant.parse("2026-11-20T00:00:00Z");

        Scorecard scorecard = Scorecard.parse(Files.readString(file));
        HealthModel model = HealthModels.of(scorecard);
        HealthAssessment assessment = model.assess(CustomerSnapshot.builder(CustomerId.of("c-12"), asOf)
                .with(SignalId.of("usage.api-calls-per-day"), 100)
                .with(Signals.SENTIMENT_ANSWER, 8)
                .build());

        assertThat(assessment)
                .isInstanceOfSatisfying(
                        Scored.class, scored -> assertThat(scored.score()).hasToString("59.00"));
    }

    @Nested
    class OurModelTest extends HealthModelContract {

        @Override
        protected HealthModel model() {
            return OurModel.create();
        }
    }

    /** The lambda of the guide. */
    private static final class OurModel {

        private static HealthModel create() {
            ModelRef ref = new ModelRef("sign-ins", "1", Fingerprint.ofText("4 points a day"));
            HealthModel ours = snapshot -> {
                if (!(snapshot.reading(Signals.USAGE_ACTIVE_DAYS_28) instanceof Reading.Measured days)) {
                    return HealthModels.threeComponent().assess(snapshot);
                }
                Points points =
                        Points.ofHundredths(Math.min(100_00, 4_00 * days.value().intValue()));
                return Scored.of(snapshot, ref, Ledger.of(List.of(new LedgerLine("sign-ins", points))));
            };
            return ours;
        }
    }

    private static String example(String name) throws IOException {
        String page = Files.readString(GUIDE);
        String after = page.substring(page.indexOf("<!-- example: " + name + " -->"));
        String block = after.substring(after.indexOf("```"));
        return block.substring(block.indexOf('\n') + 1, block.indexOf("\n```"));
    }
}

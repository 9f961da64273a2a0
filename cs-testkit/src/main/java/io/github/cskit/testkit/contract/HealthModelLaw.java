package io.github.cskit.testkit.contract;

import io.github.cskit.core.explain.Provenance;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.ScoreInterval;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthReplay;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the rest of the library relies on in every {@link HealthModel}, whoever wrote it.
 *
 * <p>Immutable and thread-safe.
 */
enum HealthModelLaw {
    /** The assessment is of the snapshot's customer, as of the snapshot's instant. */
    SPEAKS_OF_ITS_SNAPSHOT("speaks of another customer or instant") {
        @Override
        boolean holds(HealthModel model, CustomerSnapshot snapshot) {
            HealthAssessment assessment = model.assess(snapshot);
            return assessment.customer().equals(snapshot.customer())
                    && assessment.asOf().equals(snapshot.asOf());
        }
    },

    /** The provenance names the fingerprint and the instant of what the model was given. */
    SAYS_WHERE_IT_CAME_FROM("names other inputs than it was given") {
        @Override
        boolean holds(HealthModel model, CustomerSnapshot snapshot) {
            Provenance provenance = model.assess(snapshot).explanation().provenance();
            return provenance.inputs().equals(snapshot.fingerprint())
                    && provenance.asOf().equals(snapshot.asOf());
        }
    },

    /** Equal snapshots have equal assessments, and an explanation says the same every time. */
    SAYS_THE_SAME_AGAIN("says something else when asked again") {
        @Override
        boolean holds(HealthModel model, CustomerSnapshot snapshot) {
            HealthAssessment assessment = model.assess(snapshot);
            return assessment.equals(model.assess(snapshot))
                    && assessment
                            .explanation()
                            .ledger()
                            .equals(assessment.explanation().ledger())
                    && assessment
                            .explanation()
                            .missing()
                            .equals(assessment.explanation().missing());
        }
    },

    /** How the readings are laid out, and signals that the model does not know, change nothing that is published. */
    READS_BY_NAME("depends on how readings are laid out, or on signals that are not its own") {
        @Override
        boolean holds(HealthModel model, CustomerSnapshot snapshot) {
            return model.assess(SampleSnapshots.relaid(snapshot)).equals(model.assess(snapshot))
                    && figures(model.assess(SampleSnapshots.withStranger(snapshot)))
                            .equals(figures(model.assess(snapshot)));
        }
    },

    /** The lines of the ledger add up to the published score; without a score there are none. */
    LEDGER_ADDS_UP("has a ledger that does not add up to its score") {
        @Override
        boolean holds(HealthModel model, CustomerSnapshot snapshot) {
            HealthAssessment assessment = model.assess(snapshot);
            return assessment instanceof Scored scored
                    ? scored.ledger().total().hundredths() == scored.score().hundredths()
                    : assessment.explanation().ledger().lines().isEmpty();
        }
    },

    /** Where nothing is missing there is one possible score, and its band is certain. */
    IS_CERTAIN_WHERE_NOTHING_IS_MISSING("is uncertain although it says that nothing is missing") {
        @Override
        boolean holds(HealthModel model, CustomerSnapshot snapshot) {
            return !(model.assess(snapshot) instanceof Scored scored)
                    || !scored.explanation().missing().isEmpty()
                    || (scored.bandCertain()
                            && scored.interval().equals(new ScoreInterval(scored.score(), scored.score())));
        }
    },

    /** A recorded decision replays to the same bytes. */
    REPLAYS("gives other bytes when a recorded decision is replayed") {
        @Override
        boolean holds(HealthModel model, CustomerSnapshot snapshot) {
            var decision = HealthReplay.record(snapshot, model);
            return HealthReplay.replay(decision, model).equals(decision);
        }
    },

    /** A better score never has a worse band, and equal scores have the same. */
    BANDS_FOLLOW_SCORES("gives bands that do not follow the scores") {
        @Override
        boolean holds(HealthModel model, CustomerSnapshot snapshot) {
            return true;
        }

        @Override
        Optional<String> breach(HealthModel model, Collection<CustomerSnapshot> snapshots) {
            Map<HealthScore, Scored> all = new LinkedHashMap<>();
            for (CustomerSnapshot snapshot : snapshots) {
                if (model.assess(snapshot) instanceof Scored scored) {
                    for (Scored other : all.values()) {
                        int scores = scored.score().compareTo(other.score());
                        int bands = other.band().compareTo(scored.band());
                        if (scores == 0 ? bands != 0 : Integer.signum(scores) * bands < 0) {
                            return Optional.of(message(snapshot));
                        }
                    }
                    all.putIfAbsent(scored.score(), scored);
                }
            }
            return Optional.empty();
        }
    };

    private final String fault;

    HealthModelLaw(String fault) {
        this.fault = fault;
    }

    abstract boolean holds(HealthModel model, CustomerSnapshot snapshot);

    /**
     * Finds a snapshot for which a model breaks this law.
     *
     * @param model the model
     * @param snapshots what is tried
     * @return what is wrong, with the readings for which it is; empty if the law holds for all of them
     */
    Optional<String> breach(HealthModel model, Collection<CustomerSnapshot> snapshots) {
        for (CustomerSnapshot snapshot : snapshots) {
            try {
                if (!holds(model, snapshot)) {
                    return Optional.of(message(snapshot));
                }
            } catch (RuntimeException refusal) {
                return Optional.of("The model throws " + refusal + " for " + snapshot.signals() + ".");
            }
        }
        return Optional.empty();
    }

    String message(CustomerSnapshot snapshot) {
        return "The model " + fault + " for " + snapshot.signals() + ".";
    }

    /** Score, band, interval and coverage, which a signal that is nobody's business must not change. */
    private static String figures(HealthAssessment assessment) {
        return assessment instanceof Scored scored
                ? scored.score() + " " + scored.band() + " " + scored.interval() + " " + scored.coverage()
                : assessment.coverage().toString();
    }
}

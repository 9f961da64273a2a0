package io.github.cskit.scoring.health;

import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.NotScored;
import io.github.cskit.core.health.NotScoredReason;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.SignalLayout;
import io.github.cskit.scoring.scorecard.CardReadings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** What holds for every customer that a scorecard scores. */
enum Law {
    /** The lines of the ledger add up to the published score. */
    THE_LEDGER_ADDS_UP {
        @Override
        boolean holds(HealthModel model, Scored scored, Case about) {
            return scored.ledger().total().hundredths() == scored.score().hundredths();
        }
    },

    /** A better reading in place of a measured one never lowers the score. */
    A_BETTER_READING_NEVER_LOWERS_THE_SCORE {
        @Override
        boolean holds(HealthModel model, Scored scored, Case about) {
            Map<SignalId, Reading> readings = new TreeMap<>(about.snapshot().signals());
            List<SignalId> measured = new ArrayList<>();
            readings.forEach((signal, reading) -> {
                boolean divisor = about.card().divisors().contains(signal);
                if (!divisor && reading instanceof Reading.Measured) {
                    measured.add(signal);
                }
            });
            if (measured.isEmpty()) {
                return true;
            }
            SignalId signal = measured.get(about.random().nextInt(measured.size()));
            Reading.Measured now = (Reading.Measured) readings.get(signal);
            readings.put(signal, new Reading.Measured(about.better(signal, now.value()), now.observedAt()));
            return model.assess(about.with(readings)) instanceof Scored then
                    && then.score().compareTo(scored.score()) >= 0;
        }
    },

    /** The order in which readings are given, and the layout in which they are held, change nothing. */
    THE_ORDER_OF_READINGS_CHANGES_NOTHING {
        @Override
        boolean holds(HealthModel model, Scored scored, Case about) {
            return model.assess(about.shuffled()).equals(scored);
        }
    },

    /** The score that results when everything missing arrives lies in the interval. */
    THE_INTERVAL_CONTAINS_WHAT_COMES {
        @Override
        boolean holds(HealthModel model, Scored scored, Case about) {
            Map<SignalId, Reading> readings = new TreeMap<>(about.snapshot().signals());
            for (SignalId divisor : about.card().divisors()) {
                Reading known = about.snapshot().reading(divisor);
                if (arrives(known, about.stale(divisor))) {
                    readings.put(divisor, Reading.of(3 + about.random().nextInt(40)));
                } else if (known instanceof Reading.Measured measured && measured.value() < 3) {
                    return true; // too few seats to judge by: no reading is missing, and none arrives
                }
            }
            for (SignalId signal : about.card().signals()) {
                if (arrives(about.snapshot().reading(signal), about.stale(signal))) {
                    readings.put(signal, Reading.of(about.card().value(about.random(), signal)));
                }
            }
            HealthAssessment after = model.assess(about.with(readings));
            if (after instanceof NotScored none && none.reason() == NotScoredReason.NO_USAGE_DATA) {
                return true; // a preferred reading that arrives took the place of the only reading of usage
            }
            if (!(after instanceof Scored then)) {
                return false;
            }
            // a preferred reading that arrives in place of another one was not missing
            boolean arrived = then.explanation()
                    .measures()
                    .containsAll(scored.explanation().measures());
            return !arrived
                    || (then.score().compareTo(scored.interval().low()) >= 0
                            && then.score().compareTo(scored.interval().high()) <= 0);
        }
    };

    abstract boolean holds(HealthModel model, Scored scored, Case about);

    private static boolean arrives(Reading known, boolean stale) {
        return stale || (known instanceof Reading.Missing missing && missing.reason() != MissingReason.NOT_APPLICABLE);
    }

    /** One customer, what its scorecard reads, and where chance comes from. */
    record Case(CardReadings card, CustomerSnapshot snapshot, SplittableRandom random) {

        CustomerSnapshot with(Map<SignalId, Reading> readings) {
            CustomerSnapshot.Builder builder = CustomerSnapshot.builder(snapshot.customer(), snapshot.asOf());
            readings.forEach(builder::with);
            return builder.build();
        }

        boolean stale(SignalId signal) {
            return card.stale(snapshot, signal);
        }

        double better(SignalId signal, double now) {
            if (card.components().contains(signal)) {
                return Math.max(now, random.nextInt(20_001) / 200.0);
            }
            double other = card.value(random, signal);
            return card.rising(signal) ? Math.max(now, other) : Math.min(now, other);
        }

        CustomerSnapshot shuffled() {
            List<SignalId> order = new ArrayList<>(snapshot.signals().keySet());
            for (int i = order.size() - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                SignalId moved = order.set(j, order.get(i));
                order.set(i, moved);
            }
            CustomerSnapshot.Builder builder = CustomerSnapshot.builder(snapshot.customer(), snapshot.asOf());
            order.forEach(signal -> builder.with(signal, snapshot.reading(signal)));
            return builder.build(SignalLayout.of(wider(order)));
        }
    }

    private static List<SignalId> wider(List<SignalId> signals) {
        List<SignalId> more = new ArrayList<>(signals);
        more.add(SignalId.of("a.stranger"));
        return more;
    }

    /** The laws that a model breaks over some customers. */
    static List<Law> brokenBy(HealthModel model, CardReadings card, SplittableRandom random, int customers) {
        List<Law> broken = new ArrayList<>();
        for (Law law : values()) {
            for (int i = 0; i < customers && !broken.contains(law); i++) {
                Case about = new Case(card, card.snapshot(random), random);
                HealthAssessment assessment = model.assess(about.snapshot());
                if (assessment instanceof Scored scored && !law.holds(model, scored, about)) {
                    broken.add(law);
                }
            }
        }
        return broken;
    }
}

package io.github.cskit.examples.benchmarks;

import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import java.util.SplittableRandom;

/** A column of the generated customers: a signal, and how its values are drawn. Immutable and thread-safe. */
enum Column {
    ACTIVE_DAYS,
    SEAT_SHARE,
    USAGE_CHANGE,
    FEATURE_SHARE,
    TICKETS,
    NPS_ANSWER,
    CSAT,
    ANSWER,
    TOUCHPOINTS,
    ENGAGEMENT_LEVEL,
    SEAT_CHANGE,
    ARR_CHANGE;

    SignalId signal() {
        return switch (this) {
            case ACTIVE_DAYS -> Signals.USAGE_ACTIVE_DAYS_28;
            case SEAT_SHARE -> Signals.USAGE_ACTIVE_SEAT_SHARE;
            case USAGE_CHANGE -> Signals.USAGE_CHANGE_28;
            case FEATURE_SHARE -> Signals.ADOPTION_FEATURE_SHARE;
            case TICKETS -> Signals.SUPPORT_TICKETS_28;
            case NPS_ANSWER -> Signals.SENTIMENT_NPS_ANSWER;
            case CSAT -> Signals.SENTIMENT_CSAT;
            case ANSWER -> Signals.SENTIMENT_ANSWER;
            case TOUCHPOINTS -> Signals.ENGAGEMENT_TOUCHPOINTS_28;
            case ENGAGEMENT_LEVEL -> Signals.ENGAGEMENT_LEVEL;
            case SEAT_CHANGE -> Signals.GROWTH_SEAT_CHANGE_90;
            case ARR_CHANGE -> Signals.GROWTH_ARR_CHANGE_365;
        };
    }

    double draw(SplittableRandom random) {
        return switch (this) {
            case ACTIVE_DAYS -> random.nextInt(29);
            case SEAT_SHARE, FEATURE_SHARE -> share(random);
            case TICKETS -> random.nextInt(4) * random.nextInt(9);
            case NPS_ANSWER, CSAT, ANSWER -> meanAnswer(random);
            case TOUCHPOINTS -> random.nextInt(11);
            case ENGAGEMENT_LEVEL -> random.nextInt(3);
            case USAGE_CHANGE, SEAT_CHANGE, ARR_CHANGE -> change(random);
        };
    }

    private static double share(SplittableRandom random) {
        int whole = random.nextInt(1, 200);
        return random.nextInt(whole + 1) / (double) whole;
    }

    private static double change(SplittableRandom random) {
        int before = random.nextInt(1, 400);
        return (random.nextInt(2 * before) - before) / (double) before;
    }

    private static double meanAnswer(SplittableRandom random) {
        int people = random.nextInt(1, 13);
        return random.nextInt(3 * people, 10 * people + 1) / (double) people;
    }
}

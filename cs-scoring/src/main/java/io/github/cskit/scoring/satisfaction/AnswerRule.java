package io.github.cskit.scoring.satisfaction;

import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.util.List;

/** Refuses answers that are no whole numbers on their scale, by value and rule. Immutable and thread-safe. */
record AnswerRule(String kind, AnswerScale scale, String hint) {

    /** The rule of "would you recommend us". */
    static final AnswerRule NPS =
            new AnswerRule("NPS answer", AnswerScale.ZERO_TO_TEN, "; an aggregate NPS (-100 to 100) is not an answer");

    /** Returns the rule of satisfaction answers on a scale. */
    static AnswerRule csat(AnswerScale scale) {
        return new AnswerRule("CSAT answer", scale, "; answers of another scale are counted apart");
    }

    /** Returns the rule of answers on effort on a scale. */
    static AnswerRule ces(AnswerScale scale) {
        return new AnswerRule("CES answer", scale, "; answers of another scale are counted apart");
    }

    int require(int answer) {
        if (!scale.contains(answer)) {
            throw refusal(String.valueOf(answer));
        }
        return answer;
    }

    int require(double answer) {
        if (answer != Math.rint(answer) || !(answer >= scale.low() && answer <= scale.high())) {
            throw refusal(String.valueOf(answer));
        }
        return (int) answer;
    }

    private InvalidValueException refusal(String answer) {
        String rule = "be a whole number from " + scale.low() + " to " + scale.high() + hint;
        return new InvalidValueException(kind, List.of(new Problem("answer", answer, rule)));
    }
}

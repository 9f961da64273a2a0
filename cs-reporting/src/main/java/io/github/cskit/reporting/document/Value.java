package io.github.cskit.reporting.document;

import io.github.cskit.core.health.Band;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing shown in a cell or as a figure, still with its type: a renderer for people shows words, one for spreadsheets
 * writes numbers.
 *
 * <p>Sealed: callers make them, renderers of this library take them apart. Immutable and thread-safe.
 */
public sealed interface Value {

    /**
     * Returns the words that a person reads.
     *
     * @return the words, unescaped
     */
    String shown();

    /**
     * Our own words.
     *
     * @param text the words
     */
    record Words(String text) implements Value {

        /** Checks the text. */
        public Words {
            Checks.of("words").text("text", text).orThrow();
        }

        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * A name, label or sentence that came from data.
     *
     * @param text the name
     */
    record Name(String text) implements Value {

        /** Checks the text. */
        public Name {
            Checks.of("name").text("text", text).orThrow();
        }

        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * A count.
     *
     * @param count how many
     */
    record Count(long count) implements Value {

        @Override
        public String shown() {
            return Numbers.grouped(BigDecimal.valueOf(count));
        }
    }

    /**
     * A decimal, shown with the decimals it has.
     *
     * @param number the number
     */
    record Decimal(BigDecimal number) implements Value {

        /** Checks that there is a number. */
        public Decimal {
            Checks.of("decimal").present("number", number).orThrow();
        }

        @Override
        public String shown() {
            return Numbers.grouped(number);
        }
    }

    /**
     * A percentage, shown with the decimals it has and a per cent sign.
     *
     * @param percent the percentage: 12.5 for an eighth
     */
    record Percent(BigDecimal percent) implements Value {

        /** Checks that there is a number. */
        public Percent {
            Checks.of("percent").present("percent", percent).orThrow();
        }

        @Override
        public String shown() {
            return Numbers.grouped(percent) + "%";
        }
    }

    /**
     * An amount of money, shown exactly, without decimals where they are all zero.
     *
     * @param money the amount
     */
    record Amount(Money money) implements Value {

        /** Checks that there is an amount. */
        public Amount {
            Checks.of("amount").present("money", money).orThrow();
        }

        @Override
        public String shown() {
            return Numbers.money(money);
        }
    }

    /**
     * A day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements Value {

        /** Checks that there is a day. */
        public Day {
            Checks.of("day").present("date", date).orThrow();
        }

        @Override
        public String shown() {
            return Days.written(date);
        }
    }

    /**
     * A label on a colour.
     *
     * @param tone the colour
     * @param label the words on it; never empty, because colour alone says nothing
     */
    record Mark(Tone tone, String label) implements Value {

        /** Checks the parts. */
        public Mark {
            Checks.of("mark").present("tone", tone).name("label", label).orThrow();
        }

        /**
         * Creates the mark of a health band.
         *
         * @param band the band
         * @return its colour with its name
         */
        public static Mark of(Band band) {
            String label = switch (band) {
                case GREEN -> "Green";
                case YELLOW -> "Yellow";
                case RED -> "Red";
            };
            return new Mark(Tone.of(band), label);
        }

        @Override
        public String shown() {
            return label;
        }
    }

    /**
     * A small line of readings between 0 and 100, oldest first.
     *
     * @param points the readings; empty where there was none
     * @param summary the same in words, for those who do not see the line
     */
    record Trace(List<Optional<BigDecimal>> points, String summary) implements Value {

        /** Copies the readings and checks their range. */
        public Trace {
            Checks checks = Checks.of("trace").elements("points", points).text("summary", summary);
            checks.orThrow();
            points = List.copyOf(points);
            for (int i = 0; i < points.size(); i++) {
                BigDecimal point = points.get(i).orElse(BigDecimal.ZERO);
                checks.number("points[" + i + "]", point, 0, 100);
            }
            checks.orThrow();
        }

        @Override
        public String shown() {
            return summary;
        }
    }

    /**
     * That there is nothing to show.
     *
     * @param words what stands in its place, for example {@code unknown}
     */
    record Nothing(String words) implements Value {

        /** Checks the text. */
        public Nothing {
            Checks.of("nothing").name("words", words).orThrow();
        }

        @Override
        public String shown() {
            return words;
        }
    }
}

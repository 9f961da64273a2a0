package io.github.cskit.triage.cue;

import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.triage.wording.WordBag;
import io.github.cskit.triage.wording.WordModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Fits the weights of words: multinomial logistic regression with a quadratic penalty, by stochastic gradient steps of
 * decreasing length (L. Bottou, "Stochastic gradient descent tricks", 2012). Every ticket is shown whole, without its
 * title, and as its title alone, since people write in all three ways. What the cues say counts a quarter while words learn, so
 * that words learn foremost what no cue knows. The same tickets give the same weights to the bit.
 */
final class WordTraining {

    private static final int ROUNDS = 25;
    private static final double STEP = 1.0;
    private static final double PENALTY = 5e-5;
    private static final double CUES = 0.25;
    private static final int LEAST = 3;
    private static final long SEED = 20_261_125L;

    /** Desks are asked less often about use, speed and connections than we wrote of them, beside bugs and wishes. */
    private static final double SELDOM = StrictMath.log(2.0 / 3);

    private static final List<Column> SELDOM_ASKED = List.of(Column.USABILITY, Column.PERF, Column.INTEGRATION);

    /** And they get more of what is none of the seven. */
    private static final double OFTEN = StrictMath.log(3.0 / 2);

    private final double share;
    private final CueEngine scanner;
    private final Map<Integer, Integer> rows = new HashMap<>();
    private final List<Integer> keys = new ArrayList<>();

    /** Creates a training whose sums count as much as those of the cues: what cross-validation on authored tickets chose. */
    static WordTraining standard() {
        return new WordTraining(1);
    }

    /** Creates a training whose sums count by a share beside those of the cues. */
    WordTraining(double share) {
        this.share = share;
        this.scanner = new CueEngine(
                CueLexicon.load(), WordModel.silent(), ReadingPolicy.standard(), AbstentionPolicy.standard());
    }

    byte[] train(AuthoredTickets authored) {
        List<Ticket> tickets = authored.tickets();
        List<Integer> columns = authored.columns();
        collect(tickets);
        List<Row> examples = new ArrayList<>();
        double[] counts = new double[WordModel.COLUMNS];
        for (int i = 0; i < tickets.size(); i++) {
            for (Ticket shown : shown(tickets.get(i))) {
                examples.add(row(shown, columns.get(i)));
                counts[columns.get(i)]++;
            }
        }
        double[] weights = new double[keys.size() * WordModel.COLUMNS];
        double[] biases = new double[WordModel.COLUMNS];
        SplittableRandom random = new SplittableRandom(SEED);
        int steps = 0;
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(examples, random);
            for (Row each : examples) {
                double step = STEP / (1 + STEP * PENALTY * steps++);
                learn(each, examples.size() / (WordModel.COLUMNS * counts[each.column]), step, weights, biases);
            }
        }
        SELDOM_ASKED.forEach(each -> biases[each.place()] += SELDOM);
        biases[Column.NONE.place()] += OFTEN;
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= share;
        }
        for (int i = 0; i < biases.length; i++) {
            biases[i] *= share;
        }
        return WordModel.write(keys.stream().mapToInt(Integer::intValue).toArray(), weights, biases);
    }

    private static void learn(Row row, double cost, double step, double[] weights, double[] biases) {
        double[] gradient = row.probabilities(weights, biases);
        gradient[row.column] -= 1;
        double decay = 1 - step * PENALTY;
        for (int column = 0; column < WordModel.COLUMNS; column++) {
            double back = step * cost * gradient[column];
            biases[column] -= 0.1 * back;
            for (int i = 0; i < row.rows.length; i++) {
                int cell = row.rows[i] * WordModel.COLUMNS + column;
                weights[cell] = weights[cell] * decay - back * row.values[i];
            }
        }
    }

    private void collect(List<Ticket> tickets) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Ticket each : tickets) {
            List<Integer> seen = new ArrayList<>();
            scanner.scan(each, new WordBag(key -> {
                seen.add(key);
                return -1;
            }));
            seen.stream().distinct().forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(key -> {
                    rows.put(key, keys.size());
                    keys.add(key);
                });
    }

    private Row row(Ticket ticket, int column) {
        WordBag bag = new WordBag(key -> rows.getOrDefault(key, -1));
        scanner.scan(ticket, bag);
        int[] of = new int[bag.size()];
        for (int i = 0; i < of.length; i++) {
            of[i] = bag.row(i);
        }
        return new Row(of, bag.weighed(), scanner.sums(ticket), column);
    }

    private static List<Ticket> shown(Ticket ticket) {
        List<Ticket> shown = new ArrayList<>(List.of(ticket));
        if (!ticket.title().isEmpty() && !ticket.body().isEmpty()) {
            shown.add(AuthoredTickets.ticket(ticket.title(), ""));
            shown.add(AuthoredTickets.ticket("", ticket.body()));
        }
        return shown;
    }

    private static void shuffle(List<Row> rows, SplittableRandom random) {
        for (int i = rows.size() - 1; i > 0; i--) {
            Row last = rows.get(i);
            int other = random.nextInt(i + 1);
            rows.set(i, rows.get(other));
            rows.set(other, last);
        }
    }

    private static final class Row {

        private final int[] rows;
        private final double[] values;
        private final double[] cues;
        private final int column;

        Row(int[] rows, double[] values, double[] cues, int column) {
            this.rows = rows;
            this.values = values;
            this.cues = cues;
            this.column = column;
        }

        double[] probabilities(double[] weights, double[] biases) {
            double[] sums = biases.clone();
            for (int column = 0; column < sums.length; column++) {
                sums[column] += CUES * cues[column];
            }
            for (int i = 0; i < rows.length; i++) {
                for (int column = 0; column < sums.length; column++) {
                    sums[column] += values[i] * weights[rows[i] * WordModel.COLUMNS + column];
                }
            }
            double total = 0;
            for (int column = 0; column < sums.length; column++) {
                sums[column] = StrictMath.exp(sums[column]);
                total += sums[column];
            }
            for (int column = 0; column < sums.length; column++) {
                sums[column] /= total;
            }
            return sums;
        }
    }
}

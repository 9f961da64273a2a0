package io.github.cskit.scoring.churn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Accounts whose churn follows a known rule: a shape, a category, a pair, what is missing, and noise. */
final class SyntheticAccounts {

    final ChurnTable table;
    final boolean[] churned;

    private SyntheticAccounts(ChurnTable table, boolean[] churned) {
        this.table = table;
        this.churned = churned;
    }

    static SyntheticAccounts of(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] days = new double[rows];
        double[] tickets = new double[rows];
        double[] noise = new double[rows];
        List<Optional<String>> plan = new ArrayList<>();
        List<Optional<String>> champion = new ArrayList<>();
        boolean[] churned = new boolean[rows];
        String[] plans = {"basic", "pro", "enterprise"};
        for (int i = 0; i < rows; i++) {
            days[i] = random.nextInt(29);
            tickets[i] = random.nextInt(8) == 0 ? Double.NaN : random.nextInt(10);
            noise[i] = random.nextDouble();
            int which = random.nextInt(3);
            boolean lost = random.nextInt(4) == 0;
            plan.add(Optional.of(plans[which]));
            champion.add(Optional.of(lost ? "gone" : "there"));
            // a step in the days, a category, and tickets that only matter once the champion is gone
            double logit = -2.2 + (days[i] < 8 ? 1.8 : 0) + (which == 0 ? 0.8 : 0);
            logit += lost && tickets[i] >= 4 ? 2.6 : 0;
            churned[i] = random.nextDouble() < 1 / (1 + Math.exp(-logit));
        }
        ChurnTable table = ChurnTable.of(List.of(
                TableColumn.ofNumbers("days", days),
                TableColumn.ofNumbers("tickets", tickets),
                TableColumn.ofNumbers("noise", noise),
                TableColumn.ofCategories("plan", plan),
                TableColumn.ofCategories("champion", champion)));
        return new SyntheticAccounts(table, churned);
    }

    /** Returns the table with one more column. */
    ChurnTable with(TableColumn column) {
        List<TableColumn> columns = new ArrayList<>(table.columns());
        columns.add(column);
        return ChurnTable.of(columns);
    }
}

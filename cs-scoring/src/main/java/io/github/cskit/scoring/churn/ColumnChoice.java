package io.github.cskit.scoring.churn;

import io.github.cskit.scoring.additive.Codes;
import io.github.cskit.scoring.churn.ChurnRecord.LeftOut;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which columns of a table are learned from: not those that are the same everywhere, nor ids, nor copies of others. The
 * outcome is not looked at. Immutable and thread-safe.
 */
final class ColumnChoice {

    /** A column of words of which more than this share is distinct is an id. */
    private static final double ID_SHARE = 0.5;

    /** So few values may all be different without being ids. */
    private static final int FEW = 20;

    /** A column that is cut alike in this share of the rows is a copy. */
    private static final double COPY_SHARE = 0.95;

    private final List<ColumnCut> cuts = new ArrayList<>();
    private final List<Codes> codes = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<ColumnCut> copies = new ArrayList<>();
    private final List<Codes> copyCodes = new ArrayList<>();

    private ColumnChoice() {}

    static ColumnChoice of(ChurnTable table, ChurnPolicy policy) {
        ColumnChoice choice = new ColumnChoice();
        for (TableColumn column : table.columns()) {
            choice.consider(column, policy);
        }
        return choice;
    }

    List<ColumnCut> cuts() {
        return cuts;
    }

    Codes[] codes() {
        return codes.toArray(Codes[]::new);
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Returns the columns that seem to know the outcome, copies too, but for those that are vouched for. */
    List<LeakSuspect> suspects(boolean[] churned, List<String> trusted, ChurnPolicy policy) {
        LeakGuard guard = new LeakGuard(policy);
        List<LeakSuspect> suspects = new ArrayList<>();
        for (int i = 0; i < cuts.size() + copies.size(); i++) {
            boolean copy = i >= cuts.size();
            ColumnCut cut = copy ? copies.get(i - cuts.size()) : cuts.get(i);
            Codes column = copy ? copyCodes.get(i - cuts.size()) : codes.get(i);
            if (!trusted.contains(cut.name())) {
                guard.look(cut.name(), column, churned).ifPresent(suspects::add);
            }
        }
        return suspects;
    }

    private void consider(TableColumn column, ChurnPolicy policy) {
        double[] sorted = column.kind() == ColumnKind.NUMBER ? column.sortedNumbers() : new double[0];
        if (isId(column) || isRunningNumber(sorted, column.rows())) {
            leave(column, "an id: nearly every row has a value of its own");
            return;
        }
        ColumnCut cut = column.kind() == ColumnKind.NUMBER
                ? ColumnCut.numbers(column.name(), sorted, policy)
                : ColumnCut.categories(column, policy);
        Codes cutCodes = cut.codes(column);
        if (isConstant(cutCodes)) {
            leave(
                    column,
                    cut.others() && cut.values().isEmpty()
                            ? "no value is in " + policy.rowsPerBin() + " rows"
                            : "the same in all rows, or nearly");
            return;
        }
        Optional<String> original = original(cutCodes);
        if (original.isPresent()) {
            leave(column, "a copy of " + original.get() + ", as far as it is cut");
            copies.add(cut);
            copyCodes.add(cutCodes);
            return;
        }
        cuts.add(cut);
        codes.add(cutCodes);
    }

    private Optional<String> original(Codes column) {
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).isNearly(column, COPY_SHARE) && column.levels() > 3) {
                return Optional.of(cuts.get(i).name());
            }
        }
        return Optional.empty();
    }

    private void leave(TableColumn column, String reason) {
        leftOut.add(new LeftOut(column.name(), reason));
    }

    private static boolean isId(TableColumn column) {
        if (column.kind() == ColumnKind.NUMBER) {
            return false;
        }
        Set<String> distinct = new HashSet<>();
        int given = 0;
        for (int row = 0; row < column.rows(); row++) {
            if (!column.isMissing(row)) {
                distinct.add(column.word(row));
                given++;
            }
        }
        return distinct.size() > FEW && distinct.size() > ID_SHARE * given;
    }

    /** Returns whether there is a whole number in every row, each another one, with few gaps: what chance never deals. */
    private static boolean isRunningNumber(double[] sorted, int rows) {
        if (sorted.length != rows || rows <= FEW || sorted[rows - 1] - sorted[0] >= 2.0 * rows) {
            return false;
        }
        for (int i = 0; i < rows; i++) {
            if (sorted[i] != Math.rint(sorted[i]) || (i > 0 && sorted[i] == sorted[i - 1])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isConstant(Codes column) {
        int first = column.rows() == 0 ? 0 : column.level(0);
        for (int row = 1; row < column.rows(); row++) {
            if (column.level(row) != first) {
                return false;
            }
        }
        return true;
    }
}

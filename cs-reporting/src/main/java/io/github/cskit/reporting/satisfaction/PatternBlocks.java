package io.github.cskit.reporting.satisfaction;

import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.scoring.satisfaction.pattern.LowPattern;
import io.github.cskit.scoring.satisfaction.pattern.LowSatisfaction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people read of places where satisfaction is low. Immutable and thread-safe. */
public final class PatternBlocks {

    private static final int DECIMALS = 2;
    private static final List<Column> COLUMNS = List.of(
            Column.words("Where"),
            Column.words("Which"),
            Column.words("Question"),
            Column.numbers("Answers"),
            Column.numbers("Mean"),
            Column.numbers("Others"),
            Column.numbers("Points"),
            Column.numbers("From"),
            Column.numbers("To"),
            Column.words("q"),
            Column.words("Goes to"));

    private PatternBlocks() {}

    /**
     * Returns the places as people read them: those that stand, of how many that were compared, with their owners.
     *
     * @param found the places
     * @param directory who holds which role
     * @return a few blocks
     */
    public static List<Block> of(LowSatisfaction found, Directory directory) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(outcome(found)));
        if (!found.patterns().isEmpty()) {
            blocks.add(table(found, directory));
            blocks.add(Paragraph.of("This says where answers are low, not why."));
        }
        return blocks;
    }

    /**
     * Returns the places that stand as a table.
     *
     * @param found the places
     * @param directory who holds which role
     * @return a row for each, the surest first
     */
    public static Table table(LowSatisfaction found, Directory directory) {
        return new Table(
                "Lower than all other answers, beyond chance among all that were compared",
                COLUMNS,
                found.patterns().stream()
                        .map(pattern -> row(pattern, directory))
                        .toList());
    }

    private static String outcome(LowSatisfaction found) {
        String compared = found.tried() + (found.tried() == 1 ? " place was compared" : " places were compared")
                + " with all other answers";
        String small = found.tooSmall() == 0
                ? ""
                : "; " + found.tooSmall() + (found.tooSmall() == 1 ? " has" : " have") + " too few answers to tell";
        String stand = found.patterns().isEmpty()
                ? " None is lower beyond what chance among so many explains."
                : " " + found.patterns().size() + (found.patterns().size() == 1 ? " is" : " are")
                        + " lower beyond what chance among so many explains.";
        return compared + small + "." + stand;
    }

    private static List<Value> row(LowPattern pattern, Directory directory) {
        Optional<Interval> interval = pattern.difference().interval();
        return List.of(
                new Value.Name(pattern.dimension()),
                new Value.Name(pattern.group()),
                new Value.Words(pattern.kind().wireName().toUpperCase(Locale.ROOT) + " " + pattern.scale()),
                new Value.Count(pattern.answers()),
                new Value.Decimal(pattern.mean()),
                new Value.Decimal(pattern.othersMean()),
                decimal(pattern.difference().value()),
                decimal(interval.map(Interval::low).map(PatternBlocks::rounded)),
                decimal(interval.map(Interval::high).map(PatternBlocks::rounded)),
                new Value.Words(AssociationWords.probability("q", pattern.q())),
                new Value.Words(owner(pattern.owner(), directory)));
    }

    private static String owner(Role role, Directory directory) {
        return directory.find(role).map(name -> name + " (" + role + ")").orElse(role.value());
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static Value decimal(Optional<BigDecimal> number) {
        return number.isPresent() ? new Value.Decimal(number.get()) : new Value.Nothing("no data");
    }
}

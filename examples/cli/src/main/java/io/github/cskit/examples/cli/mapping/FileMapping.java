package io.github.cskit.examples.cli.mapping;

import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.examples.cli.folder.DataFile;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one foreign file become rows of one file of the folder format. Immutable and thread-safe.
 *
 * @param target the file of the folder format
 * @param source the foreign file
 * @param columns where each column of the target comes from
 * @param where which rows are meant; absent for all
 * @param via the join through another file; absent for none
 * @param sumOfActive that rows run side by side and are summed; absent if each row stands for itself
 */
public record FileMapping(
        String target,
        String source,
        Map<String, ColumnMapping> columns,
        Optional<Condition> where,
        Optional<Via> via,
        Optional<ActiveSum> sumOfActive) {

    private static final List<String> SUMMED = List.of("customer", "arr", "seats", "currency");

    private static final String FILES =
            Arrays.stream(DataFile.values()).map(DataFile::fileName).collect(Collectors.joining(", "));

    /** Checks the parts against the folder format. */
    public FileMapping {
        where = Absent.orEmpty(where);
        via = Absent.orEmpty(via);
        sumOfActive = Absent.orEmpty(sumOfActive);
        Checks checks = Checks.of("file mapping").present("target", target).present("columns", columns);
        requireFileName(checks, "source", source);
        Optional<DataFile> file = target == null ? Optional.empty() : DataFile.find(target);
        checks.require(
                target == null || file.isPresent(), "target", "not a file of the folder format", "be one of " + FILES);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns == null ? Map.of() : columns));
        if (file.isPresent() && sumOfActive.isPresent()) {
            checkSummed(checks, file.get(), columns);
        } else if (file.isPresent()) {
            checkColumns(checks, file.get(), columns);
        }
        checks.orThrow();
    }

    /**
     * Returns the file of the folder format.
     *
     * @return the file that {@link #target()} names
     */
    DataFile file() {
        return DataFile.find(target).orElseThrow();
    }

    /** A mapping names files of the folder it is used on, and no others. */
    static void requireFileName(Checks checks, String field, @Nullable String name) {
        checks.name(field, name);
        boolean outside = name != null && (name.contains("/") || name.contains("\\") || name.startsWith("."));
        checks.require(!outside, field, "a path", "be the name of a file in the folder");
    }

    private static void checkColumns(Checks checks, DataFile file, Map<String, ColumnMapping> columns) {
        columns.keySet()
                .forEach(column -> checks.require(
                        file.knows(column),
                        "columns[" + Fields.shown(column) + "]",
                        "not a column of " + file.fileName(),
                        "be one"));
        file.required().stream()
                .filter(column -> !columns.containsKey(column))
                .forEach(column -> checks.problem("columns[" + column + "]", "absent", "be given"));
    }

    private static void checkSummed(Checks checks, DataFile file, Map<String, ColumnMapping> columns) {
        checks.require(
                file == DataFile.CONTRACTS,
                "sumOfActive",
                "given for " + file.fileName(),
                "be given for " + DataFile.CONTRACTS.fileName() + " alone");
        columns.keySet()
                .forEach(column -> checks.require(
                        SUMMED.contains(column),
                        "columns[" + Fields.shown(column) + "]",
                        "not a column that can be summed",
                        "be one of " + String.join(", ", SUMMED)));
        checks.require(columns.containsKey("customer"), "columns[customer]", "absent", "be given");
        ColumnMapping currency = columns.get("currency");
        checks.require(
                currency == null || currency.constant().isPresent(),
                "columns[currency]",
                "not a constant",
                "be a constant, since amounts are summed");
    }
}

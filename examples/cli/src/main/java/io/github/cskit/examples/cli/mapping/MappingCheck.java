package io.github.cskit.examples.cli.mapping;

import io.github.cskit.core.validation.Problem;
import io.github.cskit.examples.cli.table.CsvTable;
import io.github.cskit.examples.cli.terminal.BadInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares a mapping with the headers of a folder before any row is read. Not thread-safe. */
final class MappingCheck {

    private final ForeignFolder folder;
    private final Map<String, Set<String>> headers = new HashMap<>();
    private final Map<String, Set<String>> doubled = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    MappingCheck(ForeignFolder folder) {
        this.folder = folder;
    }

    List<Problem> check(Mapping mapping) throws IOException {
        for (int i = 0; i < mapping.files().size(); i++) {
            check("files[" + i + "]", mapping.files().get(i));
        }
        return problems;
    }

    private void check(String path, FileMapping file) throws IOException {
        boolean viaFound = file.via().isEmpty()
                || found(path + ".via.file", file.via().get().file());
        if (!found(path + ".source", file.source()) || !viaFound) {
            return;
        }
        file.via().ifPresent(via -> {
            require(path + ".via.key", via.file(), via.key());
            require(path + ".via.value", via.file(), via.value());
            require(path + ".via.key", file.source(), via.key());
        });
        file.where().ifPresent(where -> require(path + ".where.column", file, where.column()));
        file.sumOfActive().ifPresent(sum -> {
            require(path + ".sumOfActive.from", file, sum.from());
            require(path + ".sumOfActive.to", file, sum.to());
        });
        file.columns()
                .forEach((target, mapped) ->
                        mapped.column().ifPresent(column -> require(path + ".columns[" + target + "]", file, column)));
    }

    private boolean found(String path, String file) throws IOException {
        if (headers.containsKey(file)) {
            return true;
        }
        if (!folder.holds(file)) {
            problems.add(
                    new Problem(path, "not in the folder (" + Fields.shown(file) + ")", "be a file of the folder"));
            return false;
        }
        try (CsvTable table = folder.open(file)) {
            headers.put(file, table.columns());
            doubled.put(file, table.doubledColumns());
            return true;
        } catch (BadInputException withoutHeader) {
            problems.add(new Problem(path, "without a header (" + Fields.shown(file) + ")", "have one"));
            return false;
        }
    }

    /** A column may come from the file itself, or be the one that the join lends. */
    private void require(String path, FileMapping file, String column) {
        if (file.via().filter(via -> via.value().equals(column)).isEmpty()) {
            require(path, file.source(), column);
        }
    }

    private void require(String path, String file, String column) {
        String shown = "(" + Fields.shown(column) + ")";
        if (!headers.getOrDefault(file, Set.of()).contains(column)) {
            problems.add(new Problem(path, "not a column of " + file + " " + shown, "be one"));
        } else if (doubled.getOrDefault(file, Set.of()).contains(column)) {
            problems.add(new Problem(path, "there twice in " + file + " " + shown, "be unique"));
        }
    }
}

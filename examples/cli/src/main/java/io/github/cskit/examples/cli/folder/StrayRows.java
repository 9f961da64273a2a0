package io.github.cskit.examples.cli.folder;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.result.Failure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the rows of customers that are not known, one failure for each customer and file. Not thread-safe. */
final class StrayRows {

    /** The rows of one customer in one file. */
    private static final class Group {

        private final String first;
        private final String label;
        private long count;

        Group(Row row) {
            this.first = row.subject();
            this.label = row.label("customer");
        }
    }

    private final Map<String, Map<CustomerId, Group>> groups = new LinkedHashMap<>();

    void add(DataFile file, Row row, CustomerId customer) {
        groups.computeIfAbsent(file.fileName(), f -> new LinkedHashMap<>())
                .computeIfAbsent(customer, c -> new Group(row))
                .count++;
    }

    List<Failure> failures() {
        List<Failure> failures = new ArrayList<>();
        groups.values()
                .forEach(file -> file.forEach((customer, group) -> {
                    String subject =
                            group.count == 1 ? group.first : group.first + " and " + (group.count - 1) + " more";
                    failures.add(Failure.of(
                            subject,
                            group.label,
                            "of an unknown customer (" + customer + ")",
                            "be in the list of customers"));
                }));
        return failures;
    }
}

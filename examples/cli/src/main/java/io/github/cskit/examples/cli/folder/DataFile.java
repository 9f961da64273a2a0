package io.github.cskit.examples.cli.folder;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A file of the folder format with its columns. Immutable and thread-safe. */
public enum DataFile {
    /** The accounts; the only file that must be there. */
    CUSTOMERS(
            "customers.csv",
            "id name",
            "segment plan arr currency start_date renewal_date notice_days stage parent seats industry csm"
                    + " champion champion_role champion_email churned objective success_criteria go_live_criteria"),

    /** What customers pay for, after each change. */
    CONTRACTS("contracts.csv", "customer date kind", "arr currency seats plan"),

    /** What customers do in the product. */
    USAGE("usage.csv", "customer date", "user feature sign_ins session_minutes requests errors"),

    /** The features of the product and who is entitled to them. */
    FEATURES("features.csv", "feature", "name area plans"),

    /** Support tickets; {@code tickets.jsonl} has the same names as fields. */
    TICKETS(
            "tickets.csv",
            "id at",
            "customer resolved_at first_response_at title body severity channel tags feature sentiment contact reopened"),

    /** Survey answers. */
    SURVEYS("surveys.csv", "customer at kind", "id respondent scale score comment feature workflow"),

    /** Contacts with customers. */
    TOUCHPOINTS("touchpoints.csv", "customer at kind", "two_way contact summary"),

    /** What happened to customers. */
    EVENTS("events.csv", "customer at type", "detail"),

    /** What reached customers and when. */
    RELEASES("releases.csv", "id released_on", "feature name notes");

    private final String fileName;
    private final String required;
    private final String optional;

    DataFile(String fileName, String required, String optional) {
        this.fileName = fileName;
        this.required = required;
        this.optional = optional;
    }

    /**
     * Returns the name of the file.
     *
     * @return for example {@code customers.csv}
     */
    public String fileName() {
        return fileName;
    }

    /**
     * Returns the columns that no row may leave empty.
     *
     * @return the names
     */
    public List<String> required() {
        return List.of(required.split(" "));
    }

    /**
     * Returns whether the file has a column.
     *
     * @param column a name
     * @return true if the folder format knows it
     */
    public boolean knows(String column) {
        return required().contains(column) || List.of(optional.split(" ")).contains(column);
    }

    /**
     * Finds a file by its name.
     *
     * @param fileName a name
     * @return the file; empty if the folder format does not know it
     */
    public static Optional<DataFile> find(String fileName) {
        return Arrays.stream(values()).filter(f -> f.fileName.equals(fileName)).findFirst();
    }
}

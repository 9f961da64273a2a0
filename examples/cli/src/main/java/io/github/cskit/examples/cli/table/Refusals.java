package io.github.cskit.examples.cli.table;

import io.github.cskit.examples.cli.terminal.BadInputException;
import io.github.cskit.examples.cli.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table that cannot be used: each is told once one row could be used, and where none could, they are told in
 * one sentence, since the fault lies with the table then, or with the command. Not thread-safe.
 */
public final class Refusals {

    private static final int MOST_HELD = 1_000;

    private final Terminal terminal;
    private final boolean strict;
    private final List<String> held = new ArrayList<>();
    private boolean anyUsed;
    private long count;

    /**
     * Creates a list without rows.
     *
     * @param terminal where rows are told
     * @param strict whether the first one ends the run
     */
    public Refusals(Terminal terminal, boolean strict) {
        this.terminal = terminal;
        this.strict = strict;
    }

    /** Notes that a row could be used. */
    public void used() {
        anyUsed = true;
        tell();
    }

    /**
     * Notes that a row could not be used.
     *
     * @param message why
     * @throws BadInputException if the run is strict
     */
    public void refuse(String message) {
        if (strict) {
            throw new BadInputException(message);
        }
        count++;
        if (anyUsed) {
            terminal.say(message);
        } else if (held.size() < MOST_HELD) {
            held.add(message);
        }
    }

    /**
     * Returns how many rows could not be used.
     *
     * @return 0 or more
     */
    public long count() {
        return count;
    }

    /**
     * Makes sure that a row could be used.
     *
     * @param table how the table is called
     * @param wanted what a row must have to be used
     * @throws BadInputException if none could, with the reason of the first that was refused
     */
    public void requireUsed(String table, String wanted) {
        if (!anyUsed) {
            String first = held.isEmpty() ? "" : "\n" + held.get(0);
            throw new BadInputException("The table " + table + " has no row " + wanted + "." + first);
        }
    }

    private void tell() {
        held.forEach(terminal::say);
        held.clear();
    }
}

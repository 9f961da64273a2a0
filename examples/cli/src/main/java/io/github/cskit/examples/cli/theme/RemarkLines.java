package io.github.cskit.examples.cli.theme;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.RemarkRef;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tickets of a run, and what their accounts pay. Not thread-safe. */
public final class RemarkLines {

    /** The currency of an amount that names none. */
    public static final Currency UNNAMED = Currency.getInstance("XXX");

    private final JsonCodec codec = JsonCodec.standard();
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<RemarkRef> seen = new HashSet<>();
    private final Map<CustomerId, Money> revenue = new TreeMap<>();

    /**
     * Takes a line. Where the lines of one account name different amounts, the greatest counts.
     *
     * @param line the bytes of the line
     * @throws IllegalArgumentException if it cannot be used, or its id was given before
     */
    public void take(byte[] line) {
        RemarkLine given = codec.read(line, RemarkLine.class);
        Remark remark = given.remark();
        Checks.of("ticket", given.id())
                .require(!seen.contains(remark.ref()), "id", "given before", "be given once")
                .orThrow();
        seen.add(remark.ref());
        remarks.add(remark);
        given.customer()
                .ifPresent(customer -> given.arr()
                        .map(arr -> new Money(arr, UNNAMED))
                        .ifPresent(money -> revenue.merge(
                                customer, money, (one, other) -> one.compareTo(other) < 0 ? other : one)));
    }

    /**
     * Returns the tickets in the order of the lines.
     *
     * @return the tickets
     */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /**
     * Returns what accounts pay a year.
     *
     * @return the amount of each account for which a line named one
     */
    public Map<CustomerId, Money> revenue() {
        return new TreeMap<>(revenue);
    }
}

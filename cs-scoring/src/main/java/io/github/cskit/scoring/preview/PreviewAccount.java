package io.github.cskit.scoring.preview;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;
import java.util.Optional;

/**
 * An account as a preview needs it: what it pays, and what was known of it at the end of each of the last periods, so
 * that both models can be asked for its trend too. Scores that were stored in the past are of no use here: they are of
 * the old model.
 *
 * <p>Immutable and thread-safe.
 *
 * @param arr what it pays a year, in the reporting currency; absent if unknown, which is not zero
 * @param snapshots what was known of it, all of one account, oldest first; the last is the present
 */
public record PreviewAccount(Optional<Money> arr, List<CustomerSnapshot> snapshots) {

    /** Checks that there is a present, that all snapshots are of one account, and that they ascend. */
    public PreviewAccount {
        arr = Absent.orEmpty(arr);
        Checks checks = Checks.of("preview account").elements("snapshots", snapshots);
        checks.orThrow();
        checks.require(!snapshots.isEmpty(), "snapshots", "empty", "hold the present one")
                .orThrow();
        snapshots = List.copyOf(snapshots);
        for (int i = 1; i < snapshots.size(); i++) {
            CustomerSnapshot before = snapshots.get(i - 1);
            CustomerSnapshot here = snapshots.get(i);
            String path = "snapshots[" + i + "]";
            checks.require(
                    here.customer().equals(before.customer()),
                    path,
                    "of account (" + here.customer() + ")",
                    "be of account (" + before.customer() + ")");
            checks.require(
                    here.asOf().isAfter(before.asOf()), path, "as of " + here.asOf(), "be after " + before.asOf());
        }
        checks.orThrow();
    }

    /**
     * Creates an account of which only the present is known; it has no trend.
     *
     * @param arr what it pays a year; absent if unknown
     * @param present what is known of it
     * @return the account
     */
    public static PreviewAccount of(Optional<Money> arr, CustomerSnapshot present) {
        return new PreviewAccount(arr, List.of(present));
    }

    /**
     * Returns the account.
     *
     * @return its id
     */
    public CustomerId customer() {
        return snapshots.get(0).customer();
    }

    /**
     * Returns the snapshot that is judged.
     *
     * @return the latest
     */
    public CustomerSnapshot present() {
        return snapshots.get(snapshots.size() - 1);
    }
}

package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.privacy.AccountFile;
import io.github.cskit.core.privacy.AccountScoped;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.result.Partial;
import io.github.cskit.core.validation.Problem;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of what wraps other values: outcomes of batches, and the scope of an account.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResultArbitraries {

    private static final int MAX_SIZE = 4;

    private ResultArbitraries() {}

    /**
     * Returns problems of a field.
     *
     * @return the generator
     */
    public static Arbitrary<Problem> problems() {
        return Combinators.combine(
                        Arbitraries.of("", "name", "contacts[1].name", "[3]"),
                        Arbitraries.of("absent", "blank", "11"),
                        Arbitraries.of("be given", "be a number between 0 and 10"))
                .as(Problem::new);
    }

    /**
     * Returns failures with one to three problems.
     *
     * @return the generator
     */
    public static Arbitrary<Failure> failures() {
        Arbitrary<String> subjects = Arbitraries.integers().between(1, 1_000).map(n -> "customers.csv line " + n);
        return Combinators.combine(subjects, problems().list().ofMinSize(1).ofMaxSize(3))
                .as(Failure::new);
    }

    /**
     * Returns outcomes of batches, from all good to all bad.
     *
     * @param <T> the type of the values
     * @param values what the values are drawn from
     * @return the generator; shrinks towards the empty batch
     */
    public static <T> Arbitrary<Partial<T>> partials(Arbitrary<T> values) {
        return Combinators.combine(
                        values.list().ofMaxSize(MAX_SIZE), failures().list().ofMaxSize(MAX_SIZE))
                .as(Partial::new);
    }

    /**
     * Returns things in the scope of an account.
     *
     * @param <T> the type of the things
     * @param contents what they are drawn from
     * @return the generator
     */
    public static <T> Arbitrary<AccountScoped<T>> accountScoped(Arbitrary<T> contents) {
        return Combinators.combine(CustomerArbitraries.customerIds(), contents).as(AccountScoped::of);
    }

    /**
     * Returns files of one account.
     *
     * @param <T> the type of what is in them
     * @param contents what it is drawn from
     * @return the generator; shrinks towards an empty file
     */
    public static <T> Arbitrary<AccountFile<T>> accountFiles(Arbitrary<T> contents) {
        return Combinators.combine(
                        CustomerArbitraries.customerIds(), contents.list().ofMaxSize(MAX_SIZE))
                .as((account, items) -> {
                    AccountFile<T> file = AccountFile.of(account);
                    for (T item : items) {
                        file = file.with(AccountScoped.of(account, item));
                    }
                    return file;
                });
    }
}

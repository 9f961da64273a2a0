package io.github.cskit.reporting.quality;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.MovementKind;
import io.github.cskit.reporting.account.AccountReview;
import io.github.cskit.reporting.account.ReviewFrame;
import io.github.cskit.reporting.account.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds where the host's data speaks against itself. Immutable and thread-safe. */
record Contradictions(ReviewFrame frame, int mostExamples) {

    List<Contradiction> find(List<AccountReview> accounts) {
        List<Contradiction> found = new ArrayList<>();
        add(found, Contradiction.Kind.FLAG_WITHOUT_RECORD, accounts, Contradictions::flaggedOnly);
        add(found, Contradiction.Kind.RECORD_WITHOUT_FLAG, accounts, Contradictions::recordedOnly);
        add(found, Contradiction.Kind.USAGE_AFTER_CHURN, accounts, this::usedAfterChurn);
        add(found, Contradiction.Kind.CONTRACT_ENDED, accounts, this::contractEnded);
        return List.copyOf(found);
    }

    private void add(
            List<Contradiction> found,
            Contradiction.Kind kind,
            List<AccountReview> accounts,
            Predicate<AccountReview> test) {
        List<CustomerId> ids =
                accounts.stream().filter(test).map(AccountReview::id).sorted().toList();
        if (!ids.isEmpty()) {
            found.add(new Contradiction(
                    kind, ids.size(), ids.stream().limit(mostExamples).toList()));
        }
    }

    private static boolean flaggedOnly(AccountReview account) {
        Standing standing = account.standing();
        return standing.churned()
                && standing.flag().orElse(false)
                && !standing.recordedAsChurned().orElse(false);
    }

    private static boolean recordedOnly(AccountReview account) {
        Standing standing = account.standing();
        return standing.recordedAsChurned().orElse(false) && !standing.flag().orElse(true);
    }

    private boolean usedAfterChurn(AccountReview account) {
        return account.standing()
                .since()
                .filter(left -> account.history().usage().stream()
                        .anyMatch(row -> row.date().isAfter(left) && row.date().isBefore(frame.endExclusive())))
                .isPresent();
    }

    private boolean contractEnded(AccountReview account) {
        Optional<LocalDate> renewal = account.renewal().filter(day -> day.isBefore(frame.endExclusive()));
        return !account.standing().churned()
                && renewal.isPresent()
                && account.history().movements().stream()
                        .noneMatch(movement -> movement.kind() == MovementKind.RENEWAL
                                && !movement.effectiveOn()
                                        .isBefore(renewal.get().minusDays(31))
                                && movement.effectiveOn().isBefore(frame.endExclusive()));
    }
}

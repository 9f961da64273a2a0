package io.github.cskit.core.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.validation.InvalidValueException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("DOM-8")
class CustomerSnapshotTest {

    private static final CustomerId ID = CustomerId.of("c-12");
    private static final Instant AT = Instant.parse("2026-10-05T08:30:00Z");
    private static final SignalId A = SignalId.of("a");
    private static final SignalId B = SignalId.of("b");
    private static final SignalId C = SignalId.of("c");

    private static CustomerSnapshot.Builder builder() {
        return CustomerSnapshot.builder(ID, AT);
    }

    @Test
    void aSignalThatWasNotSuppliedIsMissing() {
        CustomerSnapshot snapshot = builder().with(A, 1).build();

        assertThat(snapshot.reading(A)).isEqualTo(Reading.of(1));
        assertThat(snapshot.reading(B)).isEqualTo(Reading.missing(MissingReason.NEVER_SUPPLIED));
    }

    @Test
    void aReasonIsKept() {
        CustomerSnapshot snapshot = builder()
                .with(A, Reading.missing(MissingReason.NOT_APPLICABLE))
                .with(B, Reading.missing(MissingReason.STALE))
                .with(C, Reading.of(3, AT.minusSeconds(1)))
                .build();

        assertThat(snapshot.signals())
                .containsExactly(
                        Map.entry(A, Reading.missing(MissingReason.NOT_APPLICABLE)),
                        Map.entry(B, Reading.missing(MissingReason.STALE)),
                        Map.entry(C, Reading.of(3, AT.minusSeconds(1))));
        assertThat(snapshot.notApplicableAt(snapshot.layout().slotOf(A))).isTrue();
        assertThat(snapshot.notApplicableAt(snapshot.layout().slotOf(B))).isFalse();
        assertThat(snapshot.valueAt(snapshot.layout().slotOf(B))).isNaN();
    }

    @Test
    void theLayoutDoesNotMatter() {
        CustomerSnapshot own = builder().with(A, 1).build();
        CustomerSnapshot shared = builder().with(A, 1).build(SignalLayout.of(List.of(C, B, A)));

        assertThat(own).isEqualTo(shared).hasSameHashCodeAs(shared);
        assertThat(own.fingerprint()).isEqualTo(shared.fingerprint());
        assertThat(own.fingerprint()).isNotEqualTo(builder().with(A, 2).build().fingerprint());
        assertThat(own.fingerprint())
                .isNotEqualTo(builder().with(A, Reading.of(1, AT)).build().fingerprint());
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        CustomerSnapshot.Builder builder = builder()
                .with(A, Double.NaN)
                .with(B, Reading.of(1, AT.plusSeconds(1)))
                .with(C, 1)
                .with(C, 2);

        assertThat(catchThrowableOfType(InvalidValueException.class, builder::build)
                        .problems())
                .extracting(problem -> problem.path())
                .containsExactly("signals[a]", "signals[b]", "signals[c]");
    }

    @Test
    void aLayoutWithoutASlotIsRefused() {
        assertThatThrownBy(() -> builder().with(A, 1).build(SignalLayout.of(List.of(B))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("signals[a]");
    }

    @Test
    void aSnapshotIsOfSomebodyAndOfSomeTime() {
        assertThatThrownBy(() -> CustomerSnapshot.of(null, null, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("customer")
                .hasMessageContaining("asOf");
    }
}

package io.github.cskit.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.validation.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartialTest {

    @Test
    void oneBadItemIsAFailureAndTheRestGoesOn() {
        Partial<CustomerId> ids = Partial.map(List.of("a", " ", "b"), CustomerId::of, item -> "row");

        assertThat(ids.values()).containsExactly(CustomerId.of("a"), CustomerId.of("b"));
        assertThat(ids.failures())
                .extracting(Failure::message)
                .containsExactly(
                        "row: value is blank but must be visible, " + "well-formed text of at most 500 characters");
        assertThat(ids.size()).isEqualTo(3);
    }

    @Test
    void anotherRefusalIsAFailureToo() {
        Partial<Integer> numbers = Partial.map(List.of("x"), item -> refuse(), item -> "row");

        assertThat(numbers.failures()).hasSize(1);
        assertThat(numbers.failures().get(0).message()).contains("no good");
    }

    @Test
    void outcomesAreAddedUp() {
        Partial<Integer> one = Partial.of(List.of(1));
        Partial<Integer> two = new Partial<>(List.of(2), List.of(Failure.of("row", "a", "b", "c")));

        assertThat(one.plus(two).values()).containsExactly(1, 2);
        assertThat(one.plus(two).failures()).hasSize(1);
    }

    @Test
    void aFailureNamesAtLeastOneProblem() {
        assertThatThrownBy(() -> new Failure("row", List.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Failure(" ", null))
                .hasMessageContaining("subject")
                .hasMessageContaining("problems");
        assertThat(new Partial<>(null, null)).isEqualTo(Partial.of(List.of()));
    }

    private static Integer refuse() {
        return Optional.<Integer>empty().orElseThrow(() -> new IllegalArgumentException("no good"));
    }
}

package io.github.cskit.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("DOM-2")
class BoundaryAgreementTest {

    static List<Record> records() {
        return AnnotatedRecords.all();
    }

    @ParameterizedTest
    @MethodSource("records")
    void annotationsAndConstructorRefuseTheSameValuesOnTheSamePath(Record valid) {
        assertThat(AnnotatedRecords.agreement(valid).differences()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void somethingIsRefusedOfEveryRecordThatRefusesAnything(Record valid) {
        assertThat(AnnotatedRecords.agreement(valid).refused()).isPositive();
    }

    @Test
    void theRecordsAreNotFew() {
        assertThat(records()).hasSizeGreaterThan(20);
    }

    @Test
    void aConstructorThatIsStricterIsCaught() {
        assertThat(new Agreement(new Stricter(1), Set.of()).differences())
                .contains("Stricter.seats = 3650: annotations refuse [], the constructor [seats]");
    }

    @Test
    void aConstructorThatIsLaxerIsCaught() {
        assertThat(new Agreement(new Laxer(1), Set.of()).differences())
                .contains("Laxer.seats = 3650: annotations refuse [seats], the constructor []");
    }

    @Test
    void aConstructorThatBlamesAnotherFieldIsCaught() {
        assertThat(new Agreement(new Elsewhere(1), Set.of()).differences())
                .contains("Elsewhere.seats = -1: annotations refuse [seats], the constructor [places]");
    }

    record Stricter(@NotNull @Min(0) Integer seats) {

        Stricter {
            Checks.of("twin").number("seats", seats, 0, 100).orThrow();
        }
    }

    record Laxer(@NotNull @Min(0) @Max(100) Integer seats) {

        Laxer {
            Checks.of("twin").number("seats", seats, 0, 1_000_000).orThrow();
        }
    }

    record Elsewhere(@NotNull @Min(0) Integer seats) {

        Elsewhere {
            Checks.of("twin").number("places", seats, 0, Integer.MAX_VALUE).orThrow();
        }
    }
}

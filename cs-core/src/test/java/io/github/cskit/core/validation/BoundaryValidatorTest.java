package io.github.cskit.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cskit.core.customer.Contact;
import io.github.cskit.core.customer.Contract;
import io.github.cskit.core.money.ArrTier;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("DOM-2")
class BoundaryValidatorTest {

    private static final BoundaryValidator VALIDATOR = BoundaryValidator.standard();

    @Test
    void everyViolationOfARowIsSaidInTheOrderOfItsComponents() {
        List<Object> row = Arrays.asList(" ", Optional.of("x".repeat(501)), Optional.of("a\udc00"), null);

        assertThat(VALIDATOR.check(Contact.class, row))
                .extracting(Problem::message)
                .containsExactly(
                        "name is blank but must be visible, well-formed text of at most 500 characters",
                        "role is 501 characters long but must be visible, well-formed text of at most 500 characters",
                        "email is text with a lone surrogate at index 1 but must be visible, well-formed text of at most 500 characters",
                        "champion is absent but must be given");
    }

    @Test
    void aBatchNamesTheRow() {
        List<Object> good = List.of(Optional.empty(), Optional.empty(), Optional.of(30), Optional.empty());
        List<Object> bad = List.of(Optional.empty(), Optional.empty(), Optional.of(-1), Optional.of(100_000_001));

        assertThat(VALIDATOR.checkAll(Contract.class, List.of(good, bad)))
                .extracting(Problem::message)
                .containsExactly(
                        "[1].noticeDays is -1 but must be at least 0",
                        "[1].seats is 100000001 but must be at most 100000000");
    }

    @Test
    void elementsOfAListAreNamedByTheirIndex() {
        List<Object> row = Arrays.asList("smb", new BigDecimal("1e999999999"), true, Arrays.asList("free", " ", null));

        assertThat(VALIDATOR.check(ArrTier.class, row))
                .extracting(Problem::message)
                .containsExactly(
                        "above is 1E+999999999 but must have at most 15 digits before the point and 6 after it",
                        "plans[1] is blank but must be visible, well-formed text of at most 500 characters",
                        "plans[2] is absent but must be given");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALIDATOR.check(Contact.class, List.of("Ada")))
                .withMessage("The record Contact has 4 components but 1 values were given.");
    }

    @Test
    void aNumberOfAnySizeIsJudgedAtOnce() {
        List<Object> row = Arrays.asList("smb", new BigDecimal("1e-999999999"), true, List.of());

        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(VALIDATOR.check(ArrTier.class, row)).hasSize(1));
    }
}

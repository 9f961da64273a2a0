package io.github.cskit.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("DOM-2")
class ChecksTest {

    @Test
    void oneProblemIsOneSentence() {
        assertThatThrownBy(() ->
                        Checks.of("answer", "a-1").number("value", 11, 0, 10).orThrow())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The answer (a-1) is not valid: value is 11 but must be a number between 0 and 10.");
    }

    @Test
    void severalProblemsAreSaidTogetherInTheirOrder() {
        Checks checks = Checks.of("thing")
                .name("name", null)
                .text("text", null)
                .number("number", null, 0, 1)
                .elements("list", null)
                .names("names", null)
                .decimal("decimal", null, 1, 1);

        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, checks::orThrow);

        assertThat(refusal.subject()).isEqualTo("thing");
        assertThat(refusal.problems())
                .extracting(Problem::path)
                .containsExactly("name", "text", "number", "list", "names", "decimal");
        assertThat(refusal).hasMessageStartingWith("The thing has 6 problems:\n  name is absent but must be given.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u200b", "\u2060\ufeff", "\u0000"})
    void aNameThatNobodySeesIsBlank(String name) {
        assertThatThrownBy(() -> Checks.of("thing").name("name", name).orThrow())
                .hasMessageContaining("name is blank");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aNumberIsFinite(double value) {
        assertThatThrownBy(() -> Checks.of("thing")
                        .number("n", value, -Double.MAX_VALUE, Double.MAX_VALUE)
                        .orThrow())
                .hasMessageEndingWith("but must be a finite number.");
    }

    @Test
    void whatIsInOrderIsNotRefused() {
        Checks.of("thing", 7)
                .name("name", "x".repeat(Checks.MAX_NAME))
                .text("text", "")
                .nameIfGiven("none", Optional.empty())
                .textIfGiven("some", Optional.of(""))
                .number("low", 0, 0, 10)
                .number("high", 10.0, 0, 10)
                .elements("list", List.of(1))
                .names("names", List.of("a"))
                .require(true, "x", null, "hold")
                .orThrow();
    }

    @Test
    void absentElementsAreNamedByTheirIndex() {
        Checks checks =
                Checks.of("thing").elements("list", Arrays.asList(1, null)).names("names", Arrays.asList(" ", null));

        assertThat(checks.fine()).isFalse();
        assertThat(catchThrowableOfType(InvalidValueException.class, checks::orThrow)
                        .problems())
                .extracting(Problem::path)
                .containsExactly("list[1]", "names[0]", "names[1]");
    }

    @Test
    void aLongIdIsCutInMessages() {
        assertThatThrownBy(() ->
                        Checks.of("thing", "x".repeat(81)).present("a", null).orThrow())
                .hasMessageContaining("(" + "x".repeat(77) + "...)");
    }

    @ParameterizedTest(name = "{0} under {1} is {2}")
    @CsvSource({"name, contacts[1], contacts[1].name", "[2], plans, plans[2]", "'', arr, arr", "name, '', name"})
    void aPathIsSeenFromTheValueAround(String path, String parent, String joined) {
        assertThat(new Problem(path, "absent", "be given").under(parent).path()).isEqualTo(joined);
    }

    @Test
    void aProblemSaysItsOwnProblems() {
        assertThatThrownBy(() -> new Problem(null, "x", null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("path")
                .hasMessageContaining("rule");
    }
}

package io.github.cskit.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan of the house, drawn by a test that fails when a wall is moved. */
@Tag("DOM-6")
@Tag("EMB-2")
class HouseTest {

    static final List<String> ROOMS = House.ROOMS;

    private static JavaClasses library;

    @BeforeAll
    static void readTheLibrary() {
        library = House.library();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ROOMS")
    void everyRoomIsLookedInto(String room) {
        assertThat(library.stream()
                        .filter(Conditions::isWritten)
                        .map(type -> StructureRules.roomOf(type, House.ROOT))
                        .filter(Optional.of(room)::equals))
                .as("The rules were shown no class of (%s).\nMaybe it is missing from the class path.", room)
                .isNotEmpty();
    }

    @Test
    void noTestAndNoExampleIsTakenForTheLibrary() {
        assertThat(library.stream().map(JavaClass::getName))
                .noneMatch(name -> name.contains(".architecture.") || name.contains(".examples."));
    }

    @Test
    void theLibraryKeepsEveryRuleOfTheHouse() {
        List<String> broken = new ArrayList<>();
        for (HouseRule rule : House.rules(House.ROOT)) {
            List<String> violations = rule.violations(library);
            if (!violations.isEmpty()) {
                broken.add("%s (%d times). %s\n    %s"
                        .formatted(rule.name(), violations.size(), rule.advice(), String.join("\n    ", violations)));
            }
        }
        assertThat(broken)
                .as(() -> "The house has " + broken.size() + " broken rules:\n  " + String.join("\n  ", broken))
                .isEmpty();
    }

    static List<HouseRule> rules() {
        return House.rules(BrokenTwins.ROOT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyRuleNoticesItsBrokenTwin(HouseRule rule) {
        List<String> traces = BrokenTwins.tracesOf(rule.name());
        assertThat(traces).as("The rule (%s) has no broken twin.", rule.name()).isNotEmpty();
        List<String> violations = rule.violations(BrokenTwins.classes());
        assertThat(traces)
                .allSatisfy(trace -> assertThat(violations)
                        .as("The rule (%s) does not notice (%s).", rule.name(), trace)
                        .anyMatch(violation -> violation.contains(trace)));
    }
}

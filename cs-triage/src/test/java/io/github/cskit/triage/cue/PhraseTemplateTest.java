package io.github.cskit.triage.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTemplateTest {

    @Test
    void choicesNestAndMultiply() {
        assertThat(expand("(please |)add (a|the (big|small)) option"))
                .containsExactly(
                        "please add a option",
                        "please add the big option",
                        "please add the small option",
                        "add a option",
                        "add the big option",
                        "add the small option");
    }

    @Test
    void aNamedSetStandsForItsChoices() {
        assertThat(PhraseTemplate.expand("very $slow!", Map.of("slow", List.of("slow", "laggy"))))
                .containsExactly("very slow!", "very laggy!");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"(a|b, open", "a), not open", "$nothing, unknown set"})
    void aTemplateThatIsNotWellFormedIsRefused(String template, String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> expand(template)).withMessageContaining(reason);
    }

    @Test
    void aTemplateOfTooManyPhrasesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> expand("(a|b|c|d|e|f|g|h|i|j)".repeat(5)))
                .withMessageContaining("more than");
    }

    private static List<String> expand(String template) {
        return PhraseTemplate.expand(template, Map.of());
    }
}

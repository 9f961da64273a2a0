package io.github.cskit.reporting.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.privacy.AccountScopeException;
import io.github.cskit.core.privacy.AccountScoped;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.reporting.draft.DeliveryChannel;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.draft.Recipient;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("COM-4")
class MessageTemplateTest {

    private static final CustomerId ACCOUNT = CustomerId.of("c-1");

    private static final MessageTemplate HELLO = MessageTemplate.parse("""
            {"name":"hello","version":"1","subject":"About {{thing}}",
             "body":"Hello {{name}}, {{use}} It was {{count}} on {{day}}.",
             "fields":[{"name":"thing","kind":"words","personal":false},{"name":"name","kind":"words","personal":true},
              {"name":"use","kind":"words","personal":true},{"name":"count","kind":"number","personal":false},
              {"name":"day","kind":"date","personal":false}]}
            """);

    private static MessageFacts facts() {
        return MessageFacts.of(ACCOUNT)
                .common("thing", "labels")
                .words("name", AccountScoped.of(ACCOUNT, "Ada"))
                .fact("use", "You print a lot.", AccountScoped.of(ACCOUNT, new Evidence("signal", "prints", "12,400")))
                .number("count", AccountScoped.of(ACCOUNT, new BigDecimal("12400")))
                .date("day", AccountScoped.of(ACCOUNT, LocalDate.of(2026, 11, 3)));
    }

    private static Draft draft(MessageFacts facts) {
        return HELLO.draft(facts, "hello", DeliveryChannel.EMAIL)
                .to(AccountScoped.of(ACCOUNT, Recipient.of("ada@example.com")))
                .build();
    }

    @Test
    void fieldsAreFilledByTheirKindAndFactsBecomeClaims() {
        Draft draft = draft(facts());

        assertThat(draft.subject()).isEqualTo("About labels");
        assertThat(draft.body()).isEqualTo("Hello Ada, You print a lot. It was 12,400 on 3 November 2026.");
        assertThat(draft.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.words()).isEqualTo("You print a lot.");
            assertThat(claim.evidence()).extracting(Evidence::source).containsExactly("prints");
        });
    }

    @ParameterizedTest(name = "a name of \"{0}\"")
    @ValueSource(strings = {"", " ", "\u00a0\t"})
    void aBlankPersonalFieldMakesTheMessageGeneric(String blank) {
        assertThatThrownBy(() -> draft(facts().words("name", AccountScoped.of(ACCOUNT, blank))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("name")
                .hasMessageContaining("the message is generic");
    }

    @Test
    void everyFieldThatLacksOrIsOfAnotherKindIsNamedAtOnce() {
        MessageFacts poor = MessageFacts.of(ACCOUNT).common("count", "many").common("colour", "red");

        assertThatThrownBy(() -> draft(poor))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("thing is without a value")
                .hasMessageContaining("name is without a value")
                .hasMessageContaining("use is without a value")
                .hasMessageContaining("day is without a value")
                .hasMessageContaining("count is words")
                .hasMessageNotContaining("colour")
                .hasMessageNotContaining("many");
    }

    @Test
    void whatIsFilledInIsNotLookedAtAgain() {
        assertThatThrownBy(() -> draft(facts().words("name", AccountScoped.of(ACCOUNT, "{{count}}"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("placeholder");
    }

    @Test
    @Tag("DOM-9")
    void aValueOfAnotherAccountIsRefused() {
        CustomerId other = CustomerId.of("c-2");

        assertThatThrownBy(() -> facts().words("name", AccountScoped.of(other, "Bea")))
                .isInstanceOf(AccountScopeException.class)
                .hasMessageNotContaining("Bea");
        assertThatThrownBy(() -> facts().date("day", AccountScoped.of(other, LocalDate.EPOCH)))
                .isInstanceOf(AccountScopeException.class);
        assertThatThrownBy(() -> facts().number("count", AccountScoped.of(other, BigDecimal.ONE)))
                .isInstanceOf(AccountScopeException.class);
        assertThatThrownBy(
                        () -> facts().fact("use", "words", AccountScoped.of(other, new Evidence("signal", "s", "t"))))
                .isInstanceOf(AccountScopeException.class);
    }

    @Test
    void everyProblemOfATemplateIsListedAtOnce() {
        assertThatThrownBy(() -> MessageTemplate.parse("""
                        {"name":"bad","version":"1","subject":"a\\nb","body":"{{unknown}}",
                         "fields":[{"name":"x","kind":"words","personal":true},{"name":"x","kind":"words","personal":true}]}
                        """))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("fields[0].name")
                .hasMessageContaining("fields[1].name")
                .hasMessageContaining("not declared")
                .hasMessageContaining("without a personal one");
    }

    @Test
    void theStandardOnesAreFoundByName() {
        assertThat(MessageTemplates.standard())
                .extracting(MessageTemplate::name)
                .containsExactly("check-in", "feature-announcement", "fix-notice", "first-steps", "webinar");
        assertThat(MessageTemplates.named("check-in"))
                .isEqualTo(MessageTemplates.standard().get(0));
        assertThatThrownBy(() -> MessageTemplates.named("spam"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("check-in, feature-announcement");
    }

    @Test
    void valuesAndWordsStayOutOfLogs() {
        assertThat(facts().toString()).contains("c-1", "use").doesNotContain("Ada", "print a lot");
        assertThat(HELLO).hasToString("MessageTemplate[hello 1]");
    }
}

package io.github.cskit.reporting.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.Contract;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.engagement.Milestone;
import io.github.cskit.core.privacy.AccountScopeException;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.message.MessageTemplate;
import io.github.cskit.reporting.message.MessageTemplates;
import io.github.cskit.reporting.outreach.Outreach;
import io.github.cskit.reporting.outreach.OutreachPolicy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("COM-6")
class SequencePlannerTest {

    private static final OutreachSequence ONBOARDING = OutreachSequence.parse("""
            {"name":"onboarding","version":"1.0","segments":["mid-market"],"steps":[
              {"name":"first-guide","template":"first-steps","daysAfterStart":7,"title":"Invite your team",
               "article":"https://help.example/invite"},
              {"name":"after-import","template":"webinar","milestone":"first import","title":"Importing every day",
               "article":"https://help.example/import"}]}
            """);

    private static final SequencePlanner PLANNER =
            new SequencePlanner(Outreach.FRAME, OutreachPolicy.standard(), List.of(ONBOARDING));

    private static CustomerHistory account(String id, String segment, LocalDate start, Milestone... milestones) {
        Customer customer = Outreach.customer(id)
                .segment(Segment.of(segment))
                .contract(Contract.builder().start(start).build())
                .build();
        return CustomerHistory.builder(customer).milestones(List.of(milestones)).build();
    }

    private static Milestone reached(String id, LocalDate day) {
        return Milestone.builder(Outreach.customer(id).build().id(), "first import", day)
                .doneOn(day)
                .build();
    }

    @ParameterizedTest(name = "started {0} days ago: due {1}")
    @CsvSource({"6, false", "7, true", "21, true", "22, false"})
    void aStepIsDueOnItsDayAndForFourteenDaysAfter(int daysAgo, boolean due) {
        CustomerHistory account = account("a-1", "mid-market", Outreach.LAST.minusDays(daysAgo));

        assertThat(PLANNER.due(account)).hasSize(due ? 1 : 0);
    }

    @Test
    void aMilestoneTriggersItsStepOnTheDayItIsReached() {
        CustomerHistory account =
                account("a-1", "mid-market", LocalDate.of(2026, 1, 1), reached("a-1", LocalDate.of(2026, 10, 28)));

        assertThat(PLANNER.due(account)).singleElement().satisfies(step -> {
            assertThat(step.reference()).isEqualTo("onboarding after-import");
            assertThat(step.dueOn()).isEqualTo(LocalDate.of(2026, 10, 28));
        });
    }

    @Test
    void otherSegmentsGetNone() {
        assertThat(PLANNER.due(account("a-1", "enterprise", Outreach.LAST.minusDays(7))))
                .isEmpty();
    }

    @Test
    void aStepBecomesAPersonalDraft() {
        CustomerHistory account = account("a-1", "mid-market", Outreach.LAST.minusDays(7));
        DueStep step = PLANNER.due(account).get(0);
        MessageTemplate template = MessageTemplates.named(step.step().template());

        Draft draft = PLANNER.draft(step, account, template, "Casey").orElseThrow();

        assertThat(draft.subject()).isEqualTo("Your next step: Invite your team");
        assertThat(draft.body()).contains("Hello Ada,", "You have been with us for 7 days. The next one is: Invite");
        assertThat(draft.reference()).isEqualTo("onboarding first-guide");
        assertThat(draft.findings()).isEmpty();
    }

    @Test
    @Tag("DOM-9")
    void aStepOfAnotherAccountIsRefused() {
        CustomerHistory one = account("a-1", "mid-market", Outreach.LAST.minusDays(7));
        CustomerHistory other = account("a-2", "mid-market", Outreach.LAST.minusDays(7));
        DueStep step = PLANNER.due(one).get(0);

        assertThatThrownBy(() -> PLANNER.draft(step, other, MessageTemplates.named("first-steps"), "Casey"))
                .isInstanceOf(AccountScopeException.class);
    }

    @Test
    void everyProblemOfASequenceIsListed() {
        assertThatThrownBy(() -> OutreachSequence.parse("""
                        {"name":"x","version":"1","steps":[{"name":"a","template":"t","title":"t","article":""}]}
                        """))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("daysAfterStart");
        assertThatThrownBy(() -> OutreachSequence.parse("{\"name\":\"x\",\"version\":\"1\",\"steps\":[]}"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("steps is empty");
    }
}

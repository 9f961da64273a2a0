package io.github.cskit.reporting.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChecklistsTest {

    @Test
    @Tag("CHK-1")
    void theQualityChecklistHasItsThirteenItemsWordForWord() {
        assertThat(Checklists.customerSuccessQuality().version()).isEqualTo("1.0");
        assertThat(Checklists.customerSuccessQuality().items())
                .extracting(item -> item.title() + ": " + item.text())
                .containsExactly(
                        "Customer Communication: Customer-facing announcement drafted (release notes, blog post, email)",
                        "Support Documentation: Help center articles created or updated for new feature",
                        "FAQ Prepared: Common questions anticipated and answers documented",
                        "Support Team Training: Support team trained on new feature functionality",
                        "User Onboarding: In-app onboarding or tooltips created for feature discovery",
                        "Migration Path: Existing users have clear migration/upgrade path (if feature changes behavior)",
                        "Rollback Communication: Plan for communicating rollback to customers (if needed)",
                        "Feedback Mechanism: Way for users to provide feedback on new feature (survey, feedback form)",
                        "Success Metrics Communication: How feature success will be measured and communicated to customers",
                        "Breaking Changes: Breaking changes clearly communicated with sufficient notice",
                        "Customer Segmentation: Identified which customer segments benefit most from feature",
                        "Support Ticket Tagging: New tags/categories created for feature-related support tickets",
                        "Escalation Path: Escalation path defined for critical issues with new feature");
        assertThat(Checklists.customerSuccessQuality().gaps())
                .extracting(GapDefinition::title)
                .containsExactly(
                        "Documentation incomplete", "Support team not trained", "Customer communication not drafted");
    }

    @Test
    @Tag("CHK-3")
    void everyTemplateOfThePolicyAndTheRoleIsThere() {
        assertThat(Checklists.standard())
                .extracting(template -> template.name() + " " + template.items().size())
                .containsExactly(
                        "customer-success-quality 13",
                        "new-feature 5",
                        "proposals 6",
                        "success-interactions 5",
                        "support-interactions 5",
                        "onboarding 5",
                        "data-and-privacy 4",
                        "component-onboarding 6");
        assertThat(Checklists.named("proposals").items())
                .last()
                .extracting(ChecklistItem::text)
                .isEqualTo("All proposals marked \"pending human review\" before sending");
        assertThat(Checklists.named("new-feature").items())
                .first()
                .extracting(ChecklistItem::text)
                .isEqualTo("Will new users understand how to discover and use this feature?");
    }

    @Test
    @Tag("POL-3")
    void theSoftwareCatalogueAndTheRegistrationOfComponentsAreAChecklist() {
        assertThat(Checklists.named("component-onboarding").items())
                .extracting(item -> item.id().value())
                .contains("software-catalog", "component-registration", "human-checkpoints");
    }

    @Test
    @Tag("CHK-3")
    void anUnknownNameIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> Checklists.named("launch"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("be one of customer-success-quality, new-feature, proposals");
    }

    @Test
    @Tag("CHK-3")
    void aTemplateSurvivesItsDocument() {
        for (ChecklistTemplate template : Checklists.standard()) {
            String json = JsonCodec.standard().write(template);

            assertThat(ChecklistTemplate.parse(json)).isEqualTo(template);
        }
    }

    @Test
    @Tag("CHK-3")
    void aBadTemplateIsRefusedWithEveryProblemAndItsPath() {
        String json = "{\"name\":\"Launch\",\"version\":\" \",\"title\":\"Launch\",\"items\":["
                + "{\"id\":\"a\",\"title\":\"A\",\"text\":\"Is it so?\"},{\"id\":\"a\",\"title\":\"\",\"text\":\"Why?\"}],"
                + "\"gaps\":[{\"id\":\"g\",\"title\":\"G\",\"items\":[]}]}";

        assertThatThrownBy(() -> ChecklistTemplate.parse(json))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::path)
                                .contains("name", "version", "items[1].title", "gaps[0].items"));
    }

    @Test
    @Tag("CHK-3")
    void itemsAreNamedOnceAndGapsNameItems() {
        String json = "{\"name\":\"launch\",\"version\":\"1\",\"title\":\"Launch\",\"unreadyFromGaps\":3,\"items\":["
                + "{\"id\":\"a\",\"title\":\"A\",\"text\":\"Is it so?\"},{\"id\":\"a\",\"title\":\"B\",\"text\":\"Why?\"}],"
                + "\"gaps\":[{\"id\":\"g\",\"title\":\"G\",\"items\":[\"c\"]}]}";

        assertThatThrownBy(() -> ChecklistTemplate.parse(json))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::path)
                                .containsExactly("items[1].id", "gaps[0].items[0]", "unreadyFromGaps"));
    }
}

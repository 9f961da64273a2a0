package io.github.cskit.triage.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.product.Feature;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.validation.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HelpCentreTest {

    private static Article article(String id, String title, String opening) {
        return Article.of(
                id, "# " + title + "\n\n" + opening + "\n\n1. Open **A**.\n\n## What's next\n\n- [b](b.md)\n");
    }

    private static final Article FIRST = article("getting-started-site", "Set up your site", "You will have a site.");
    private static final Article SLOTS = article("book", "Book a slot", "You will place a truck on a door.");
    private static final Article SEATS = article("seats", "Seats, plans and invoices", "You will order seats.");
    private static final Article SYNC = article("sync", "The tablet does not sync: troubleshooting", "You will sync.");

    @Test
    @Tag("KNO-2")
    void articlesBelongIntoSections() {
        assertThat(HelpCentre.of(List.of(SYNC, SEATS, SLOTS, FIRST)).structure().toString())
                .isEqualTo("{GETTING_STARTED=[getting-started-site], CORE_FEATURES=[book], ACCOUNT_AND_BILLING=[seats],"
                        + " TROUBLESHOOTING=[sync]}");
        assertThat(HelpCentre.of(List.of(SYNC, SEATS, SLOTS, FIRST)).gaps()).isEmpty();
    }

    @Test
    @Tag("KNO-2")
    void emptySectionsAndArticlesOutOfStyleAreGaps() {
        assertThat(HelpCentre.of(List.of(FIRST, SLOTS, Article.of("seats", "# Seats\n\nYou will.\n\n1. **A**\n")))
                        .gaps())
                .containsExactly(
                        new Problem("troubleshooting", "without an article", "hold at least one"),
                        new Problem("seats", "out of style", ArticleRule.WHATS_NEXT.rule()));
        assertThat(HelpCentre.of(List.of()).gaps()).hasSize(4);
    }

    @Test
    @Tag("KNO-3")
    void aFeatureGetsItsArticleAndATooltipAndOneWithoutIsAGap() {
        List<ContextualHelp> help = HelpCentre.of(List.of(FIRST, SLOTS, SEATS))
                .contextualHelp(List.of(
                        Feature.builder(FeatureId.of("slots"), "Slot booking").build(),
                        Feature.builder(FeatureId.of("forecast"), "Forecast").build()));

        assertThat(help)
                .containsExactly(
                        new ContextualHelp(
                                FeatureId.of("slots"),
                                Optional.of(SLOTS.id()),
                                Optional.of("You will place a truck on a door.")),
                        new ContextualHelp(FeatureId.of("forecast"), Optional.empty(), Optional.empty()));
        assertThat(help).extracting(ContextualHelp::isGap).containsExactly(false, true);
    }

    @Test
    @Tag("KNO-3")
    void anOpeningThatIsTooLongForATooltipGivesWayToTheTitle() {
        Article at = article("slot-a", "Book a slot", "Y" + "o".repeat(138) + ".");
        Article above = article("slot-b", "Book a slot", "Y" + "o".repeat(139) + ".");

        assertThat(ContextualHelp.tooltip(at)).hasSize(140);
        assertThat(ContextualHelp.tooltip(above)).isEqualTo("Book a slot");
    }
}

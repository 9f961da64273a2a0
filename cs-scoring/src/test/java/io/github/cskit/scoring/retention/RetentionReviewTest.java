package io.github.cskit.scoring.retention;

import static io.github.cskit.scoring.retention.RetentionOutcome.CHURNED;
import static io.github.cskit.scoring.retention.RetentionOutcome.DOWNGRADED;
import static io.github.cskit.scoring.retention.RetentionOutcome.OPEN;
import static io.github.cskit.scoring.retention.RetentionOutcome.SAVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.statistics.Proportion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionReviewTest {

    private static final Instant AT = Instant.parse("2026-10-05T08:00:00Z");
    private final List<RetentionEntry> log = new ArrayList<>();

    @Test
    @Tag("RSK-6")
    void successIsMeasuredByPlayAndSegmentWithAnInterval() {
        cases("Workshop", "smb", false, 7, SAVED);
        cases("Workshop", "smb", false, 2, DOWNGRADED);
        cases("Workshop", "enterprise", false, 1, CHURNED);
        cases("Workshop", "enterprise", false, 4, OPEN);

        List<PlaySuccess> measured = measure();

        assertThat(measured)
                .extracting(each -> each.segment().map(Segment::value).orElse("all"))
                .containsExactly("all", "enterprise", "smb");
        PlaySuccess all = measured.get(0);
        assertThat(all.success()).as("open cases are in no rate").contains(Proportion.of(7, 10));
        assertThat(all.interval()).contains(Proportion.of(7, 10).wilson(0.95));
        assertThat(all.counts()).containsEntry(OPEN, 4).containsEntry(DOWNGRADED, 2);
        assertThat(measured.get(1).success()).contains(Proportion.of(0, 1));
    }

    @ParameterizedTest(name = "{0} played and {1} held out: {2}")
    @CsvSource({
        "30, 30, no-difference",
        "29, 30, observed-not-attributed",
        "30, 29, observed-not-attributed",
        "30, 0, observed-not-attributed"
    })
    @Tag("RSK-6")
    void belowTheNeededCasesItIsObservedAndNotAttributed(int played, int heldOut, String verdict) {
        cases("Workshop", "smb", false, played, SAVED);
        cases("Workshop", "smb", true, heldOut, SAVED);

        assertThat(measure().get(0).verdict()).isEqualTo(EffectVerdict.parse(verdict));
    }

    @Test
    @Tag("RSK-6")
    void aDifferenceBeyondChanceIsSaidAndItsIntervalIsThatOfNewcombe() {
        cases("Workshop", "smb", false, 56, SAVED);
        cases("Workshop", "smb", false, 14, CHURNED);
        cases("Workshop", "smb", true, 48, SAVED);
        cases("Workshop", "smb", true, 32, CHURNED);

        PlaySuccess measured = measure().get(0);

        assertThat(measured.difference().orElseThrow().low())
                .as("Newcombe 1998, table II, method 10, 56/70 and 48/80")
                .isCloseTo(0.0524, within(0.0001));
        assertThat(measured.difference().orElseThrow().high()).isCloseTo(0.3339, within(0.0001));
        assertThat(measured.verdict()).isEqualTo(EffectVerdict.EFFECTIVE);
    }

    @Test
    @Tag("RSK-6")
    void aHoldOutIsDecidedByAHashAndKeepsItsShare() {
        HoldOut holdOut = new HoldOut("workshop-2026", 10);
        int held = 0;
        int both = 0;
        for (int i = 0; i < 20_000; i++) {
            CustomerId customer = CustomerId.of("c-" + i);
            boolean one = holdOut.holds(customer);
            assertThat(holdOut.holds(customer)).isEqualTo(one);
            held += one ? 1 : 0;
            both += one && new HoldOut("call-2026", 10).holds(customer) ? 1 : 0;
        }
        assertThat(held).isBetween(1850, 2150);
        assertThat(both).as("another experiment is independent").isBetween(140, 260);
        assertThat(new HoldOut("x", 0).holds(CustomerId.of("c"))).isFalse();
        assertThat(new HoldOut("x", 100).holds(CustomerId.of("c"))).isTrue();
    }

    @Test
    @Tag("RSK-6")
    void aCaseHasAnOwnerAndADeadline() {
        cases("Workshop", "smb", false, 1, OPEN);
        RetentionCase open = RetentionBook.fold(log).cases().get(0);

        assertThat(open.opening().owner()).isEqualTo(Role.CSM);
        assertThat(open.overdue(AT.plusSeconds(100))).isFalse();
        assertThat(open.overdue(AT.plusSeconds(101))).isTrue();
    }

    @Test
    @Tag("RSK-10")
    void aCampaignToWinBackIsMeasuredAndCountsEachAccountOnce() {
        WinBackCampaign campaign = new WinBackCampaign(Segment.of("smb"), "Call of a founder", "Two months free");
        CustomerId one = CustomerId.of("c-1");
        CustomerId two = CustomerId.of("c-2");

        WinBackCampaign.Result result =
                campaign.measure(List.of(one, one, two), List.of(one, one, CustomerId.of("c-3")));

        assertThat(result.success()).contains(Proportion.of(1, 2));
        assertThat(result.interval()).contains(Proportion.of(1, 2).wilson(0.95));
        assertThat(campaign.measure(List.of(), List.of(one)).success()).isEmpty();
    }

    private List<PlaySuccess> measure() {
        return RetentionReview.standard().measure(RetentionBook.fold(log).cases());
    }

    private void cases(String play, String segment, boolean heldOut, int count, RetentionOutcome outcome) {
        for (int i = 0; i < count; i++) {
            RetentionCaseId id = RetentionCaseId.of("r-" + log.size());
            log.add(RetentionEntry.opened(
                    id,
                    AT,
                    new RetentionOpening(
                            CustomerId.of("c-" + log.size()),
                            Optional.of(Segment.of(segment)),
                            play,
                            Role.CSM,
                            AT.plusSeconds(100),
                            heldOut)));
            log.add(RetentionEntry.moved(id, AT.plusSeconds(60), outcome));
        }
    }
}

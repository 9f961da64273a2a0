package io.github.cskit.triage.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.triage.classify.TicketClassifier;
import io.github.cskit.triage.classify.TicketClassifiers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("TKT-3")
class TicketTrainerTest {

    private static final Ticket LORRY = Lessons.ticket("new", "Lorry in Molde", "The lorry is not at the dock.");
    private static final TrainedClassifier DESKS = TicketTrainer.standard().train(Lessons.ofThreeDesks(12));

    @Test
    void itLearnsLabelsThatAreNoneOfTheSeven() {
        LabelClassification answer = DESKS.classify(LORRY);

        assertThat(DESKS.labels()).containsExactly("Billing", "Freight", "Staff & shifts");
        assertThat(answer.label()).isEqualTo("Freight");
        assertThat(answer.probabilities()).containsOnlyKeys("Billing", "Freight", "Staff & shifts");
        assertThat(answer.calibrated()).isTrue();
        assertThat(answer.abstained()).isFalse();
    }

    @Test
    void itSaysWhichWordsSpoke() {
        List<LabelEvidence> evidence = DESKS.explain(LORRY);

        assertThat(evidence)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.label()).isEqualTo("Freight"));
        assertThat(evidence.get(0).weight()).isPositive();
        assertThat(evidence)
                .anySatisfy(each -> assertThat(each.wordsIn(LORRY).toLowerCase(java.util.Locale.ROOT))
                        .contains("lorry"));
    }

    @Test
    void itAbstainsWhereNoLabelIsLikelyEnough() {
        TrainedClassifier strict =
                TicketTrainer.of(TrainingPolicy.standard().withMinConfidence(1)).train(Lessons.ofThreeDesks(4));

        assertThat(strict.classify(LORRY).abstained()).isTrue();
        assertThat(strict.classify(LORRY).label()).isEqualTo("Freight");
    }

    @Test
    void theOrderOfTheExamplesDoesNotMatter() {
        List<LabelledTicket> shuffled = new ArrayList<>(Lessons.ofThreeDesks(12));
        Collections.shuffle(shuffled, new Random(7));

        TrainedClassifier again = TicketTrainer.standard().train(shuffled);

        assertThat(again.model()).isEqualTo(DESKS.model());
        assertThat(again.classify(LORRY)).isEqualTo(DESKS.classify(LORRY));
    }

    @Test
    void anotherExampleOrAnotherPolicyIsAnotherModel() {
        List<LabelledTicket> more = new ArrayList<>(Lessons.ofThreeDesks(12));
        more.add(Lessons.of("one-more", "Lorry", "Where is it?", "Freight"));
        TrainedClassifier other = TicketTrainer.standard().train(more);
        TrainedClassifier cheap =
                TicketTrainer.of(TrainingPolicy.standard().withCost(0.1)).train(Lessons.ofThreeDesks(12));

        assertThat(other.record().data()).isNotEqualTo(DESKS.record().data());
        assertThat(other.model()).isNotEqualTo(DESKS.model());
        assertThat(cheap.record().data()).isEqualTo(DESKS.record().data());
        assertThat(cheap.model()).isNotEqualTo(DESKS.model());
    }

    @Test
    void itReportsPrecisionAndRecallOfEachLabelWithIntervals() {
        TrainingQuality quality = DESKS.quality();

        assertThat(quality.folds()).isEqualTo(5);
        assertThat(quality.accuracy().trials()).isEqualTo(36);
        assertThat(quality.macroF1Interval().contains(quality.macroF1())).isTrue();
        assertThat(quality.labels()).hasSize(3).allSatisfy(each -> {
            assertThat(each.recall().trials()).isEqualTo(12);
            assertThat(each.f1()).isGreaterThan(0.9);
            assertThat(each.f1Interval().contains(each.f1())).isTrue();
            assertThat(each.recall().wilson(0.95).low())
                    .isLessThan(each.recall().share());
        });
    }

    @Test
    void equalTextsAreNeverJudgedByEachOther() {
        List<LabelledTicket> twins = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String nonsense = Integer.toString(i * 7919, 36) + "x";
            twins.add(Lessons.of("a" + i, nonsense, "", i % 2 == 0 ? "even" : "odd"));
            twins.add(Lessons.of("b" + i, nonsense, "", i % 2 == 0 ? "even" : "odd"));
        }
        double accuracy =
                TicketTrainer.standard().train(twins).quality().accuracy().share();

        assertThat(accuracy).as("nothing can be learned from nonsense").isLessThan(0.8);
    }

    @Test
    void whatIsSpecialToOnePartIsLearnedForThatPart() {
        List<LabelledTicket> lessons = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            lessons.add(inChannel("shop-" + i, "Order " + i + " bounced", "shop", "payment"));
            lessons.add(inChannel("mail-" + i, "Order " + i + " bounced", "mail", "address"));
            lessons.add(inChannel("shop2-" + i, "Parcel " + i + " lost", "shop", "address"));
            lessons.add(inChannel("mail2-" + i, "Parcel " + i + " lost", "mail", "payment"));
        }
        TrainedClassifier parted = TicketTrainer.of(TrainingPolicy.standard().withPartition(Partition.CHANNEL))
                .train(lessons);

        assertThat(parted.classify(inChannel("x", "Order bounced", "shop", "?").ticket())
                        .label())
                .isEqualTo("payment");
        assertThat(parted.classify(inChannel("y", "Order bounced", "mail", "?").ticket())
                        .label())
                .isEqualTo("address");
    }

    @Test
    void aDozenExamplesRestOnWhatTheStandardClassifierKnows() {
        List<LabelledTicket> few = List.of(
                Lessons.of("1", "The export crashes", "It crashes every time.", "bug-report"),
                Lessons.of("2", "Login fails with an error", "I get an error message.", "bug-report"),
                Lessons.of("3", "Please add dark mode", "It would be nice to have.", "feature-request"),
                Lessons.of("4", "Add an option to sort", "I wish there was one.", "feature-request"));
        TicketClassifier seven = TicketTrainer.standard().train(few).asTicketClassifier();
        Ticket unseen = Lessons.ticket("5", "Screen freezes", "The tablet hangs and nothing responds.");
        Classification answer = seven.classify(unseen);

        assertThat(answer.category()).isEqualTo(TicketCategory.BUG_REPORT);
        assertThat(answer.probabilities().values().stream().mapToDouble(p -> p).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(seven.decide(unseen).probabilities()).isEqualTo(answer.probabilities());
        assertThat(TicketClassifiers.standard().classify(unseen).category()).isEqualTo(TicketCategory.BUG_REPORT);
    }

    @Test
    void labelsOfTheHostsOwnAreNoCategories() {
        assertThatIllegalArgumentException()
                .isThrownBy(DESKS::asTicketClassifier)
                .withMessageContaining("bug-report")
                .withMessageContaining("Maybe");
    }

    @Test
    void tooFewLabelsOrExamplesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TicketTrainer.standard().train(List.of()))
                .withMessageContaining("0 labels")
                .withMessageContaining("Maybe");
        List<LabelledTicket> lonely = new ArrayList<>(Lessons.ofThreeDesks(2));
        lonely.add(Lessons.of("x", "Gate", "", "Yard"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TicketTrainer.standard().train(lonely))
                .withMessageContaining("1 labels with a single ticket")
                .withMessageContaining("Maybe");
    }

    private static LabelledTicket inChannel(String id, String title, String channel, String label) {
        return new LabelledTicket(
                Ticket.builder(io.github.cskit.core.ticket.TicketId.of(id), java.time.Instant.EPOCH, title, "")
                        .channel(channel)
                        .build(),
                label);
    }
}

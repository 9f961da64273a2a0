package io.github.cskit.triage.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.InvalidValueException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TopicGrouperTest {

    private final TopicGrouper grouper = new TopicGrouper();

    @Test
    void aFeatureComesBeforeATagAndATagBeforeTheCategory() {
        Ticket.Builder builder = ticket("1", "c1").tags(List.of("billing", "urgent"));
        Topic tagged = grouper.group(List.of(bug(builder))).get(0);
        assertThat(tagged.key()).isEqualTo(TopicKey.ofTag("billing"));
        Topic featured = grouper.group(List.of(bug(builder.feature(FeatureId.of("export")))))
                .get(0);
        assertThat(featured.key()).isEqualTo(TopicKey.of(FeatureId.of("export")));
        Topic plain = grouper.group(List.of(bug(ticket("1", "c1")))).get(0);
        assertThat(plain.key()).isEqualTo(TopicKey.of(TicketCategory.BUG_REPORT));
    }

    @Test
    void mostTicketsComeFirstThenMostCustomersThenTheLabel() {
        List<Topic> topics = grouper.group(List.of(
                bug(ticket("1", "c1").tags(List.of("b"))),
                bug(ticket("2", "c1").tags(List.of("b"))),
                bug(ticket("3", "c1").tags(List.of("z"))),
                bug(ticket("4", "c2").tags(List.of("z"))),
                bug(ticket("5", "c1").tags(List.of("d"))),
                bug(ticket("6", "c1").tags(List.of("a"))),
                bug(ticket("7", "c1").tags(List.of("m"))),
                bug(ticket("8", "c1").tags(List.of("m"))),
                bug(ticket("9", "c1").tags(List.of("M ")))));
        assertThat(topics).extracting(topic -> topic.key().label()).containsExactly("m", "z", "b", "a", "d");
        assertThat(topics.get(0).ticketCount()).isEqualTo(3);
        assertThat(topics.get(1).customerCount()).isEqualTo(2);
    }

    @Test
    void aTopicCountsItsCategoriesAndCustomers() {
        Topic topic = grouper.group(List.of(
                        bug(ticket("1", "c1").tags(List.of("x"))),
                        bug(ticket("2", "c1").tags(List.of("x"))),
                        new TriagedTicket(
                                ticket("3", "c2").tags(List.of("x")).build(), TicketCategory.FEATURE_REQUEST)))
                .get(0);
        assertThat(topic.mix())
                .containsExactly(Map.entry(TicketCategory.BUG_REPORT, 2), Map.entry(TicketCategory.FEATURE_REQUEST, 1));
        assertThat(topic.leadingCategory()).isEqualTo(TicketCategory.BUG_REPORT);
        assertThat(topic.customers()).containsExactly(CustomerId.of("c1"), CustomerId.of("c2"));
        assertThat(topic.tickets()).hasSize(3);
    }

    @Test
    void theOrderOfTheTicketsMakesNoDifferenceAndATicketGivenTwiceCountsOnce() {
        List<TriagedTicket> tickets = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            tickets.add(bug(ticket("t" + i, "c" + i % 7).tags(List.of("tag" + i % 11))));
        }
        List<Topic> expected = grouper.group(tickets);
        tickets.addAll(tickets.subList(0, 20));
        Collections.shuffle(tickets, new Random(7));
        assertThat(grouper.group(tickets)).isEqualTo(expected);
    }

    @Test
    void noTicketsGiveNoTopics() {
        assertThat(grouper.group(List.of())).isEmpty();
    }

    @Test
    void aHostileTagIsKeptAsTextAndNotShownInMessages() {
        String tag = "<script>alert(1)</script>";
        Topic topic = grouper.group(List.of(bug(ticket("1", "c1").tags(List.of(tag)))))
                .get(0);
        assertThat(topic.key().label()).isEqualTo(tag);
        assertThat(topic.key().toString()).doesNotContain("script");
    }

    @Test
    void aTopicThatDoesNotAddUpIsRefused() {
        assertThatThrownBy(() -> new Topic(
                        TopicKey.ofTag("x"),
                        List.of(TicketId.of("1")),
                        List.of(),
                        Map.of(TicketCategory.BUG_REPORT, 2)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("mix");
        assertThatThrownBy(() -> new Topic(null, null, null, null)).isInstanceOf(InvalidValueException.class);
    }

    private static Ticket.Builder ticket(String id, String customer) {
        return Ticket.builder(TicketId.of(id), Instant.EPOCH, "title", "").customer(CustomerId.of(customer));
    }

    private static TriagedTicket bug(Ticket.Builder builder) {
        return new TriagedTicket(builder.build(), TicketCategory.BUG_REPORT);
    }
}

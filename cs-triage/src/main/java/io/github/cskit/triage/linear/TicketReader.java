package io.github.cskit.triage.linear;

import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.triage.cue.CueEngine;
import java.util.Locale;

/**
 * Turns a ticket into features. Every character is looked at a bounded number of times, and none is beyond what the
 * policy says is examined.
 *
 * <p>Immutable and thread-safe.
 */
public final class TicketReader {

    private static final int FIELD = 0x3c6ef372;
    private static final int SHAPE = 0x51ed270b;
    private static final int SPREAD = 0x9e3779b1;
    private static final int SEVEN = 7;
    private static final double MOST = 3;
    private static final double[] NOTHING = {};

    private final FeaturePolicy policy;
    private final boolean knowledge;

    /**
     * Creates a reader.
     *
     * @param knowledge whether the standard classifier is asked as well
     */
    public TicketReader(boolean knowledge) {
        this(FeaturePolicy.standard(), knowledge);
    }

    TicketReader(FeaturePolicy policy, boolean knowledge) {
        this.policy = policy;
        this.knowledge = knowledge;
    }

    FeaturePolicy policy() {
        return policy;
    }

    boolean knowledge() {
        return knowledge;
    }

    /**
     * Reads a ticket.
     *
     * @param ticket the ticket
     * @param partition the part of the host's world that it belongs to; empty if it belongs to none
     * @return its features
     */
    public Features read(Ticket ticket, String partition) {
        return new Features(bag(ticket), partition.isEmpty() ? 0 : hash("partition", partition), thoughts(ticket));
    }

    Bag bag(Ticket ticket) {
        Bag bag = new Bag();
        String title = ticket.title();
        TextWalk heading = new TextWalk(title, Block.TITLE, bag, policy);
        heading.walk(0, Math.min(title.length(), policy.titleHead()));
        String body = ticket.body();
        TextWalk text = new TextWalk(body, Block.BODY, bag, policy);
        int head = Math.min(body.length(), policy.bodyHead());
        text.walk(0, head);
        int tail = Math.max(head, body.length() - policy.bodyTail());
        if (tail < body.length()) {
            text.walk(tail, body.length());
        }
        heading.shape().into(bag, SHAPE);
        text.shape().into(bag, SHAPE + SPREAD);
        ticket.channel().ifPresent(channel -> field(bag, "channel", channel));
        ticket.feature().ifPresent(feature -> field(bag, "feature", feature.value()));
        ticket.tags().forEach(tag -> field(bag, "tag", tag));
        return bag;
    }

    private double[] thoughts(Ticket ticket) {
        if (!knowledge) {
            return NOTHING;
        }
        double[] sums = CueEngine.standard().sums(ticket);
        double[] thoughts = new double[SEVEN];
        for (int i = 0; i < SEVEN; i++) {
            thoughts[i] = Math.max(-MOST, Math.min(MOST, sums[i])) * policy.knowledgeShare();
        }
        return thoughts;
    }

    private static void field(Bag bag, String name, String value) {
        bag.add(Block.FORM.index(), FIELD + hash(name, value), 0, 0);
    }

    private static int hash(String name, String value) {
        return Bag.mix(31 * name.hashCode() + value.toLowerCase(Locale.ROOT).hashCode()) | 1;
    }
}

package io.github.cskit.reporting.approval;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.reporting.draft.DeliveryChannel;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.draft.Recipient;
import java.util.List;

/**
 * A message that may leave: the one type that a {@link SendingPort} takes. Only a {@link ReviewDesk} makes one, out of an
 * approved draft, and only once for each content: it has no public constructor, and no document can be read as one.
 *
 * <p>Immutable and thread-safe.
 */
public final class ApprovedMessage {

    private final Draft draft;
    private final Approval approval;

    ApprovedMessage(Draft draft, Approval approval) {
        this.draft = draft;
        this.approval = approval;
    }

    /**
     * Returns the account it is for.
     *
     * @return its id
     */
    public CustomerId account() {
        return draft.account();
    }

    /**
     * Returns on which way it goes.
     *
     * @return the channel
     */
    public DeliveryChannel channel() {
        return draft.channel();
    }

    /**
     * Returns to whom it goes.
     *
     * @return the recipients, at least one
     */
    public List<Recipient> recipients() {
        return draft.recipients();
    }

    /**
     * Returns its subject.
     *
     * @return one line
     */
    public String subject() {
        return draft.subject();
    }

    /**
     * Returns its words.
     *
     * @return the body, exactly as it was approved
     */
    public String body() {
        return draft.body();
    }

    /**
     * Returns under which approval it goes.
     *
     * @return the approval of exactly this content
     */
    public Approval approval() {
        return approval;
    }

    /**
     * Returns what names this message and no other, for ports that guard against sending twice themselves.
     *
     * @return the fingerprint of the content
     */
    public Fingerprint content() {
        return draft.fingerprint();
    }

    /** Returns account and a short fingerprint, never recipients or words. */
    @Override
    public String toString() {
        return "ApprovedMessage[" + account() + ", " + content() + "]";
    }
}

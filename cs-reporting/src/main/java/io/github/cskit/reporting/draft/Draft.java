package io.github.cskit.reporting.draft;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.privacy.AccountScoped;
import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message to one account that waits for a person: it is always pending human review, and nothing can be sent from it
 * but through a recorded approval. It never changes: editing makes another draft, which nobody has approved.
 *
 * <p>A draft that exists has no unresolved placeholder, no internal language and no request for secrets. What else a
 * reviewer must see is in {@link #findings()}. Immutable and thread-safe.
 */
public final class Draft {

    private static final int MAX_RECIPIENTS = 100;

    private final CustomerId account;
    private final String reference;
    private final DeliveryChannel channel;
    private final List<Recipient> recipients;
    private final String subject;
    private final String body;
    private final List<Claim> claims;
    private final Optional<String> author;
    private final List<Finding> findings;
    private final Fingerprint fingerprint;

    private Draft(Builder builder) {
        this.account = builder.account;
        this.reference = builder.reference;
        this.channel = builder.channel;
        this.recipients = List.copyOf(builder.recipients);
        this.subject = builder.subject;
        this.body = builder.body;
        this.claims = List.copyOf(builder.claims);
        this.author = builder.author;
        this.findings = inspected();
        this.fingerprint = DraftContent.fingerprintOf(this);
    }

    /**
     * Starts a draft.
     *
     * @param account the account it is for
     * @param reference what it is about, the same each time it is made: {@code check-in 2026-W44}
     * @param channel on which way it would be sent
     * @return a builder
     */
    public static Builder builder(CustomerId account, String reference, DeliveryChannel channel) {
        return new Builder(account, reference, channel);
    }

    /**
     * Starts another draft from this one. Nothing that was approved of this one holds for it.
     *
     * @param editor the person who edits
     * @return a builder with everything this draft has
     */
    public Builder edit(String editor) {
        Builder builder = new Builder(account, reference, channel);
        builder.recipients.addAll(recipients);
        builder.claims.addAll(claims);
        builder.subject = subject;
        builder.body = body;
        return builder.author(editor);
    }

    /**
     * Returns the account it is for.
     *
     * @return its id
     */
    public CustomerId account() {
        return account;
    }

    /**
     * Returns what it is about.
     *
     * @return the reference
     */
    public String reference() {
        return reference;
    }

    /**
     * Returns on which way it would be sent.
     *
     * @return the channel
     */
    public DeliveryChannel channel() {
        return channel;
    }

    /**
     * Returns to whom it would be sent.
     *
     * @return the recipients, at least one
     */
    public List<Recipient> recipients() {
        return recipients;
    }

    /**
     * Returns its subject.
     *
     * @return one line
     */
    public String subject() {
        return subject;
    }

    /**
     * Returns its words.
     *
     * @return the body, exactly as it would be sent
     */
    public String body() {
        return body;
    }

    /**
     * Returns what its words rest on, for the reviewer.
     *
     * @return the claims with their evidence
     */
    public List<Claim> claims() {
        return claims;
    }

    /**
     * Returns who wrote or last edited it.
     *
     * @return the person; absent if it is as the library made it
     */
    public Optional<String> author() {
        return author;
    }

    /**
     * Returns what the reviewer has to take note of.
     *
     * @return the flagged findings, by field and place; none of them is of a refused kind
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns the SHA-256 of everything that would be sent: account, reference, channel, recipients, subject, body.
     *
     * @return the fingerprint that an approval is bound to
     */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    private List<Finding> inspected() {
        DraftInspector inspector = DraftInspector.standard();
        List<Finding> all = new ArrayList<>(inspector.inspect("subject", subject, claims));
        all.addAll(inspector.inspect("body", body, claims));
        Checks checks = Checks.of("draft", reference);
        all.stream()
                .filter(finding -> finding.kind().isRefused())
                .forEach(finding -> checks.problem(
                        finding.field() + "[" + finding.startInclusive() + "," + finding.endExclusive() + ")",
                        finding.kind().found(),
                        finding.kind().rule()));
        checks.orThrow();
        return List.copyOf(all);
    }

    /** Returns account, reference and a short fingerprint, never recipients or words. */
    @Override
    public String toString() {
        return "Draft[" + account + ", " + reference + ", " + fingerprint + "]";
    }

    /** Collects the parts of a draft. Not thread-safe. */
    public static final class Builder {

        private final CustomerId account;
        private final String reference;
        private final DeliveryChannel channel;
        private final List<Recipient> recipients = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();
        private String subject = "";
        private String body = "";
        private Optional<String> author = Optional.empty();

        private Builder(CustomerId account, String reference, DeliveryChannel channel) {
            this.account = account;
            this.reference = reference;
            this.channel = channel;
        }

        /**
         * Adds a recipient.
         *
         * @param recipient a person of this account
         * @return this builder
         * @throws io.github.cskit.core.privacy.AccountScopeException if the person belongs to another account
         */
        public Builder to(AccountScoped<Recipient> recipient) {
            recipients.add(recipient.forAccount(account));
            return this;
        }

        /**
         * Sets the subject.
         *
         * @param text one line
         * @return this builder
         */
        public Builder subject(String text) {
            this.subject = text;
            return this;
        }

        /**
         * Sets the body.
         *
         * @param text the words, exactly as they would be sent
         * @return this builder
         */
        public Builder body(String text) {
            this.body = text;
            return this;
        }

        /**
         * Says what some words of the body rest on.
         *
         * @param words the words, exactly as they stand in the body
         * @param evidence the facts, of this account
         * @return this builder
         * @throws io.github.cskit.core.privacy.AccountScopeException if a fact belongs to another account
         */
        public Builder claim(String words, List<AccountScoped<Evidence>> evidence) {
            claims.add(new Claim(
                    words,
                    evidence.stream().map(fact -> fact.forAccount(account)).toList()));
            return this;
        }

        /**
         * Says who wrote it.
         *
         * @param person the person
         * @return this builder
         */
        public Builder author(String person) {
            this.author = Optional.of(person);
            return this;
        }

        /**
         * Builds the draft.
         *
         * @return the draft
         * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
         */
        public Draft build() {
            Checks checks = Checks.of("draft", reference)
                    .present("account", account)
                    .name("reference", reference)
                    .present("channel", channel)
                    .require(
                            !recipients.isEmpty() && recipients.size() <= MAX_RECIPIENTS,
                            "recipients",
                            recipients.size() + " in all",
                            "be 1 to " + MAX_RECIPIENTS)
                    .name("subject", subject)
                    .text("body", body)
                    .nameIfGiven("author", author)
                    .require(!body.isBlank(), "body", "blank", "say something")
                    .require(subject.lines().count() <= 1, "subject", "several lines long", "be one line");
            for (int i = 0; i < claims.size(); i++) {
                boolean stands = body.contains(claims.get(i).words());
                checks.require(stands, "claims[" + i + "].words", "not in the body", "stand in the body word for word");
            }
            checks.orThrow();
            return new Draft(this);
        }
    }
}

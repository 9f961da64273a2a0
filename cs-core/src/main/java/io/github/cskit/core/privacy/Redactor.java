package io.github.cskit.core.privacy;

import io.github.cskit.core.customer.Contact;
import io.github.cskit.core.privacy.cautious.DayFinder;
import io.github.cskit.core.privacy.cautious.HardwareAddressFinder;
import io.github.cskit.core.privacy.cautious.IdentifierFinder;
import io.github.cskit.core.privacy.cautious.PlateFinder;
import io.github.cskit.core.privacy.cautious.PostCodeFinder;
import io.github.cskit.core.privacy.cautious.WebAddressFinder;
import io.github.cskit.core.privacy.number.IbanFinder;
import io.github.cskit.core.privacy.number.Ipv6Finder;
import io.github.cskit.core.privacy.number.NumberFinder;
import io.github.cskit.core.privacy.person.EmailFinder;
import io.github.cskit.core.privacy.person.KnownNames;
import io.github.cskit.core.privacy.scan.Finder;
import io.github.cskit.core.privacy.scan.Finding;
import io.github.cskit.core.privacy.scan.Findings;
import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.secret.CredentialsFinder;
import io.github.cskit.core.privacy.secret.CuedSecretFinder;
import io.github.cskit.core.privacy.secret.PrivateKeyFinder;
import io.github.cskit.core.privacy.secret.TokenFinder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Takes personal and secret data out of texts: e-mail addresses, telephone numbers, cards, bank accounts, national ids,
 * network addresses, credentials in addresses, passwords, tokens and keys, and the names of an account's contacts. Each
 * piece is replaced by a placeholder such as {@code [email-1]}, the same one for the same value. It is used on everything
 * that quotes a ticket.
 *
 * <pre>{@code
 * String safe = Redactor.standard().redact("Write to ada@example.com").text(); // Write to [email-1]
 *
 * Redactor ofAccount = Redactor.standard().knowing(customer.contacts());
 * Pseudonyms pseudonyms = Pseudonyms.fresh();
 * String first = ofAccount.redact(one, pseudonyms).text();
 * String second = ofAccount.redact(other, pseudonyms).text(); // the same people have the same placeholders
 * }</pre>
 *
 * <p>It recognises what it knows the form of; it is not anonymisation: what somebody tells in plain words stays. Redacting
 * what is redacted already changes nothing. It takes time linear in the length of the text, whatever the text is.
 *
 * <p>Immutable and thread-safe.
 */
public final class Redactor {

    /** What is taken out may free what stands beside it: it is looked at again until nothing more is found. */
    private static final int MOST_ROUNDS = 12;

    private static final Redactor STANDARD = new Redactor(KnownNames.of(List.of()), false);

    private final KnownNames names;
    private final boolean cautious;
    private final List<Finder> finders;

    private Redactor(KnownNames names, boolean cautious) {
        this.names = names;
        this.cautious = cautious;
        List<Finder> known = List.of(
                new PrivateKeyFinder(),
                new CredentialsFinder(),
                new CuedSecretFinder(),
                new TokenFinder(),
                new EmailFinder(),
                names,
                new IbanFinder(),
                new Ipv6Finder(),
                new NumberFinder());
        List<Finder> all = new ArrayList<>(known);
        if (cautious) {
            all.addAll(List.of(
                    new WebAddressFinder(),
                    new HardwareAddressFinder(),
                    new DayFinder(),
                    new PostCodeFinder(),
                    new PlateFinder(),
                    new IdentifierFinder()));
        }
        this.finders = List.copyOf(all);
    }

    /**
     * Returns the redactor that knows nobody's name.
     *
     * @return the standard redactor
     */
    public static Redactor standard() {
        return STANDARD;
    }

    /**
     * Returns a redactor that also finds the names of an account's contacts, and of no others.
     *
     * @param contacts the people at the account
     * @return another redactor
     */
    public Redactor knowing(Collection<Contact> contacts) {
        return knowingNames(contacts.stream().map(Contact::name).toList());
    }

    /**
     * Returns a redactor that also finds some names, and no others: whole, reversed, or a part of them with a capital.
     *
     * @param names full names as people write them
     * @return another redactor
     */
    public Redactor knowingNames(Collection<String> names) {
        return new Redactor(KnownNames.of(names), cautious);
    }

    /**
     * Returns a redactor that also takes out what may be somebody's number although nothing says so: many digits together,
     * and letters mixed with digits; and web addresses, days, British post codes, and number plates of some countries. Times
     * of day, the stamps of lines of a log, versions, amounts, and what is said to be an error or a version stay. It is for
     * quotes that others read, where too much taken out does less harm than too little.
     *
     * @return another redactor, which knows the same names
     */
    public Redactor cautious() {
        return new Redactor(names, true);
    }

    /**
     * Redacts a text by itself: its placeholders begin at 1.
     *
     * @param text the text, of any length and script; malformed Unicode stays as it is
     * @return the text without what was found, and where that was
     */
    public Redaction redact(String text) {
        return redact(text, Pseudonyms.fresh());
    }

    /**
     * Redacts a text of an account whose other texts have placeholders already.
     *
     * @param text the text, of any length and script; malformed Unicode stays as it is
     * @param pseudonyms the placeholders of the account; new ones are added
     * @return the text without what was found, and where that was
     */
    public Redaction redact(String text, Pseudonyms pseudonyms) {
        FoldedText folded = FoldedText.of(text);
        Placeholders.keep(folded, pseudonyms);
        Findings findings = new Findings(folded);
        for (int round = 0, before = -1; round < MOST_ROUNDS && findings.size() > before; round++) {
            before = findings.size();
            finders.forEach(finder -> finder.find(folded, findings));
        }
        return redaction(text, findings.inOrder(), pseudonyms);
    }

    private static Redaction redaction(String text, List<Finding> findings, Pseudonyms pseudonyms) {
        if (findings.isEmpty()) {
            return new Redaction(text, List.of());
        }
        StringBuilder redacted = new StringBuilder(text.length());
        List<RedactedSpan> spans = new ArrayList<>(findings.size());
        int last = 0;
        for (Finding finding : findings) {
            String placeholder = pseudonyms.of(finding.kind(), finding.value());
            redacted.append(text, last, finding.start()).append(placeholder);
            spans.add(RedactedSpan.of(finding.kind(), finding.start(), finding.end(), placeholder));
            last = finding.end();
        }
        return new Redaction(redacted.append(text, last, text.length()).toString(), spans);
    }

    /** Returns nothing of the names that it knows. */
    @Override
    public String toString() {
        return "Redactor";
    }
}

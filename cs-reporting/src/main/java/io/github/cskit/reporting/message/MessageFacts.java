package io.github.cskit.reporting.message;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.privacy.AccountScoped;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.document.Days;
import io.github.cskit.reporting.document.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of one account, to be filled into a template. Values come in the scope of their account: one of another
 * account is refused.
 *
 * <p>Immutable and thread-safe: each value makes another set of facts.
 */
public final class MessageFacts {

    private final CustomerId account;
    private final Map<String, FieldValue> values;

    private MessageFacts(CustomerId account, Map<String, FieldValue> values) {
        this.account = account;
        this.values = values;
    }

    /**
     * Starts the facts of an account.
     *
     * @param account the account
     * @return no facts yet
     */
    public static MessageFacts of(CustomerId account) {
        Checks.of("message facts").present("account", account).orThrow();
        return new MessageFacts(account, Map.of());
    }

    /**
     * Adds words.
     *
     * @param field the field
     * @param words the words, of this account
     * @return the facts with these
     * @throws io.github.cskit.core.privacy.AccountScopeException if they belong to another account
     */
    public MessageFacts words(String field, AccountScoped<String> words) {
        return with(field, new FieldValue(FieldKind.WORDS, words.forAccount(account), Optional.empty()));
    }

    /**
     * Adds words that belong to nobody, such as the name of a feature or of the sender.
     *
     * @param field the field
     * @param words the words
     * @return the facts with these
     */
    public MessageFacts common(String field, String words) {
        Checks.of("message facts", account).text(field, words).orThrow();
        return with(field, new FieldValue(FieldKind.WORDS, words, Optional.empty()));
    }

    /**
     * Adds words that say a fact, with what they rest on.
     *
     * @param field the field
     * @param words the words as the customer reads them
     * @param fact what they rest on, of this account
     * @return the facts with these
     * @throws io.github.cskit.core.privacy.AccountScopeException if the fact belongs to another account
     */
    public MessageFacts fact(String field, String words, AccountScoped<Evidence> fact) {
        Checks.of("message facts", account).text(field, words).orThrow();
        return with(field, new FieldValue(FieldKind.WORDS, words, Optional.of(fact.forAccount(account))));
    }

    /**
     * Adds a number.
     *
     * @param field the field
     * @param number the number, of this account
     * @return the facts with it
     * @throws io.github.cskit.core.privacy.AccountScopeException if it belongs to another account
     */
    public MessageFacts number(String field, AccountScoped<BigDecimal> number) {
        String words = Numbers.grouped(number.forAccount(account));
        return with(field, new FieldValue(FieldKind.NUMBER, words, Optional.empty()));
    }

    /**
     * Adds a day.
     *
     * @param field the field
     * @param day the day, of this account
     * @return the facts with it
     * @throws io.github.cskit.core.privacy.AccountScopeException if it belongs to another account
     */
    public MessageFacts date(String field, AccountScoped<LocalDate> day) {
        String words = Days.written(day.forAccount(account));
        return with(field, new FieldValue(FieldKind.DATE, words, Optional.empty()));
    }

    /**
     * Returns the account.
     *
     * @return the one that all facts are of
     */
    public CustomerId account() {
        return account;
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    FieldValue value(String field) {
        return Objects.requireNonNull(values.get(field));
    }

    private MessageFacts with(String field, FieldValue value) {
        Map<String, FieldValue> more = new LinkedHashMap<>(values);
        more.put(field, value);
        return new MessageFacts(account, Collections.unmodifiableMap(more));
    }

    /** Returns the account and the names of the fields, never the values. */
    @Override
    public String toString() {
        return "MessageFacts[" + account + ", " + values.keySet() + "]";
    }
}

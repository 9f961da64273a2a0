package io.github.cskit.reporting.outreach;

import io.github.cskit.core.customer.Contact;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.privacy.AccountScoped;
import io.github.cskit.reporting.draft.Recipient;
import java.util.Comparator;
import java.util.Optional;

/**
 * Chooses the person of an account who is written to: a champion with an address, else the first person with one.
 *
 * <p>Stateless and thread-safe.
 */
public final class MainContact {

    private MainContact() {}

    /**
     * Chooses the person.
     *
     * @param customer the account
     * @return the person, in the scope of the account; empty if nobody with an address is known
     */
    public static Optional<AccountScoped<Recipient>> of(Customer customer) {
        return customer.contacts().stream()
                .filter(contact ->
                        contact.email().filter(email -> !email.isBlank()).isPresent())
                .min(Comparator.comparing((Contact contact) -> !contact.champion()))
                .map(contact -> AccountScoped.of(
                        customer.id(), Recipient.of(contact.email().orElseThrow(), contact.name())));
    }

    /**
     * Returns the name by which the person is greeted.
     *
     * @param recipient the person
     * @return the first of their names; empty if none is known
     */
    public static AccountScoped<String> greeting(AccountScoped<Recipient> recipient) {
        return recipient.map(person -> person.name().orElse("").strip().split("\\s+", 2)[0]);
    }
}

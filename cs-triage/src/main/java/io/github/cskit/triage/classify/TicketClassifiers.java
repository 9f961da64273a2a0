package io.github.cskit.triage.classify;

import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * The classifiers that a host can choose from by name. It is a value that the host builds and holds, not a global
 * registry.
 *
 * <pre>{@code
 * TicketClassifier one = TicketClassifiers.standard();
 * TicketClassifier two = TicketClassifiers.discover(getClass().getClassLoader()).named("acme");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TicketClassifiers {

    private final Map<String, TicketClassifierProvider> providers;

    private TicketClassifiers(Map<String, TicketClassifierProvider> providers) {
        this.providers = providers;
    }

    /**
     * Returns the classifier that comes with the library: English tickets, no training, no network, deterministic. Its
     * probabilities are not calibrated; it abstains on what is none of the seven, not English, or too little to judge.
     * Of a longer text it examines the first 16,384 and the last 4,096 characters, of a title the first 1,024.
     *
     * @return the standard classifier
     */
    public static TicketClassifier standard() {
        return new StandardTicketClassifierProvider().create();
    }

    /**
     * Creates the registry of the given offers, and only these.
     *
     * @param providers the offers, in any order
     * @return the registry, sorted by order and then by name
     * @throws IllegalArgumentException if a name is not valid, or two offers have the same one
     */
    public static TicketClassifiers of(Collection<? extends TicketClassifierProvider> providers) {
        List<Offer> offers = new ArrayList<>();
        for (TicketClassifierProvider provider : providers) {
            String name = provider.name();
            Checks.of("ticket classifier provider " + provider.getClass().getName())
                    .name("name", name)
                    .orThrow();
            offers.add(new Offer(name, provider.order(), provider));
        }
        Collections.sort(offers);
        Map<String, TicketClassifierProvider> byName = new LinkedHashMap<>();
        for (Offer offer : offers) {
            TicketClassifierProvider other = byName.putIfAbsent(offer.name(), offer.provider());
            if (other != null) {
                throw duplicate(offer.name(), other, offer.provider());
            }
        }
        return new TicketClassifiers(byName);
    }

    /**
     * Finds all offers that a class loader can see, the library's own among them where it can see the library.
     *
     * @param loader where to look
     * @return the registry, sorted by order and then by name
     * @throws IllegalArgumentException if an offer cannot be made, its name is not valid, or two have the same name
     */
    public static TicketClassifiers discover(ClassLoader loader) {
        try {
            return of(ServiceLoader.load(TicketClassifierProvider.class, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList());
        } catch (ServiceConfigurationError broken) {
            throw new IllegalArgumentException(
                    "A ticket classifier provider cannot be loaded: " + broken.getMessage()
                            + "\nMaybe its class is missing, or has no public constructor without parameters.",
                    broken);
        }
    }

    /**
     * Returns the names there are.
     *
     * @return the names, sorted by order and then by name
     */
    public List<String> names() {
        return List.copyOf(providers.keySet());
    }

    /**
     * Creates the classifier of a name.
     *
     * @param name one of {@link #names()}
     * @return the classifier
     * @throws IllegalArgumentException if there is none of that name, listing those there are
     */
    public TicketClassifier named(String name) {
        TicketClassifierProvider provider = providers.get(name);
        if (provider == null) {
            throw new IllegalArgumentException("There is no ticket classifier named (" + name + "); there are "
                    + names() + ".\nMaybe its library is not on the path of the class loader.");
        }
        return provider.create();
    }

    private static IllegalArgumentException duplicate(
            String name, TicketClassifierProvider one, TicketClassifierProvider other) {
        List<String> classes = new ArrayList<>(
                List.of(one.getClass().getName(), other.getClass().getName()));
        Collections.sort(classes);
        return new IllegalArgumentException("The ticket classifier (" + name + ") is offered twice, by "
                + classes.get(0) + " and by " + classes.get(1)
                + ".\nMaybe one of them is on the path by mistake, or needs a name of its own.");
    }

    private record Offer(String name, int order, TicketClassifierProvider provider) implements Comparable<Offer> {

        @Override
        public int compareTo(Offer that) {
            int byOrder = Integer.compare(order, that.order);
            return byOrder != 0 ? byOrder : name.compareTo(that.name);
        }
    }
}

package io.github.cskit.triage.theme;

import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.validation.Checks;
import java.util.Locale;

/**
 * What the tickets of a topic have in common: a feature, a tag or a category. Two keys with the same label but another
 * source are different.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source where the label comes from
 * @param label the id of the feature, the tag, or the wire name of the category; hostile text where it is a tag, to be
 *     escaped by whoever shows it
 */
public record TopicKey(Source source, String label) implements Comparable<TopicKey> {

    /** Where a label comes from. */
    public enum Source {
        /** The feature that the host named. */
        FEATURE,

        /** The ticket's first tag. */
        TAG,

        /** The category that the classifier gave. */
        CATEGORY
    }

    /** Checks the label. */
    public TopicKey {
        Checks.of("topic key").present("source", source).name("label", label).orThrow();
    }

    /**
     * Creates the key of a feature.
     *
     * @param feature the feature
     * @return the key
     */
    public static TopicKey of(FeatureId feature) {
        return new TopicKey(Source.FEATURE, feature.value());
    }

    /**
     * Creates the key of a tag. Case and blanks around it do not matter: {@code " Export"} and {@code "export"} are one.
     *
     * @param tag the tag as the host gave it
     * @return the key
     */
    public static TopicKey ofTag(String tag) {
        String folded = tag.strip().toLowerCase(Locale.ROOT);
        return new TopicKey(Source.TAG, folded.length() > Checks.MAX_NAME ? tag.strip() : folded);
    }

    /**
     * Creates the key of a category.
     *
     * @param category the category
     * @return the key
     */
    public static TopicKey of(TicketCategory category) {
        return new TopicKey(Source.CATEGORY, category.wireName());
    }

    /** Compares by label, then by source. */
    @Override
    public int compareTo(TopicKey that) {
        int byLabel = label.compareTo(that.label);
        return byLabel != 0 ? byLabel : source.compareTo(that.source);
    }

    /** Returns the source, and the label unless it is hostile text. */
    @Override
    public String toString() {
        return source == Source.TAG ? "TopicKey[TAG]" : "TopicKey[" + source + ", " + label + "]";
    }
}

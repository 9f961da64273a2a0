package io.github.cskit.scoring.choice;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.LifecycleStage;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which model judges which customer. The first that fits is taken: the one for the young, then the one for segment and
 * stage together, for the segment, for the stage, and last the fallback, if the host named one. A customer that none is
 * named for is refused, never judged by whatever is at hand.
 *
 * <p>Age is the reading {@code account.days-since-start} of the snapshot; a customer of unknown age is not young.
 *
 * <pre>{@code
 * ModelBook book = ModelBook.builder()
 *         .coldStart(HealthModels.firstThirtyDays(), 30)
 *         .segment(Segment.of("enterprise"), HealthModels.fiveSignal())
 *         .fallback(HealthModels.threeComponent())
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ModelBook {

    /** Below this many days since the start, exclusive, the model of the first 30 days is the standard choice. */
    private static final int STANDARD_COLD_DAYS = 30;

    private static final int MOST_COLD_DAYS = 3_650;

    private record Place(Optional<Segment> segment, Optional<LifecycleStage> stage) {}

    private final Map<Place, HealthModel> models;
    private final @Nullable HealthModel coldStart;
    private final int coldDays;
    private final @Nullable HealthModel fallback;

    private ModelBook(Builder builder) {
        this.models = Collections.unmodifiableMap(new LinkedHashMap<>(builder.models));
        this.coldStart = builder.coldStart;
        this.coldDays = builder.coldDays;
        this.fallback = builder.fallback;
    }

    /**
     * Returns the standard book: {@code first-30-days} for customers younger than 30 days, {@code three-component} for
     * all others.
     *
     * @return the book
     */
    public static ModelBook standard() {
        return builder()
                .coldStart(HealthModels.firstThirtyDays(), STANDARD_COLD_DAYS)
                .fallback(HealthModels.threeComponent())
                .build();
    }

    /**
     * Starts a book that has no model for anybody.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Chooses the model for a customer.
     *
     * @param customer the account with its segment and stage
     * @param snapshot what is known of it
     * @return the model and why, or that there is none
     * @throws io.github.cskit.core.validation.InvalidValueException if the snapshot is of another customer
     */
    public ModelChoice choose(Customer customer, CustomerSnapshot snapshot) {
        Checks.of("model choice", customer.id())
                .require(
                        customer.id().equals(snapshot.customer()),
                        "snapshot",
                        "of customer (" + snapshot.customer() + ")",
                        "be of the same customer")
                .orThrow();
        if (coldStart != null && isYoung(snapshot)) {
            return new ModelChoice.Chosen(coldStart, ChoiceReason.COLD_START);
        }
        return chooseByPlace(customer);
    }

    /**
     * Assesses a customer with the model that is for it.
     *
     * @param customer the account with its segment and stage
     * @param snapshot what is known of it
     * @return the assessment and why that model was asked
     * @throws io.github.cskit.core.validation.InvalidValueException if there is no model for it, the snapshot is of
     *     another customer, or the model refuses a reading
     */
    public ChosenHealth assess(Customer customer, CustomerSnapshot snapshot) {
        ModelChoice choice = choose(customer, snapshot);
        if (choice instanceof ModelChoice.Chosen chosen) {
            return new ChosenHealth(chosen.model().assess(snapshot), chosen.reason());
        }
        Checks checks = Checks.of("model choice", customer.id());
        refuse(checks, "customer", customer);
        checks.orThrow();
        throw new AssertionError("unreachable");
    }

    /**
     * Returns this book as one model for the customers of a portfolio, for everything that takes one model: reviews,
     * histories, trends.
     *
     * @param customers the accounts, each once
     * @return the model; it refuses snapshots of anybody else
     * @throws io.github.cskit.core.validation.InvalidValueException naming every account that has no model
     */
    public HealthModel over(Collection<Customer> customers) {
        Checks checks = Checks.of("model choice").elements("customers", customers);
        checks.orThrow();
        Map<CustomerId, Customer> known = new HashMap<>();
        for (Customer customer : customers) {
            String path = "customers[" + customer.id() + "]";
            checks.require(known.put(customer.id(), customer) == null, path, "given twice", "be given once");
            if (chooseByPlace(customer) instanceof ModelChoice.Refused) {
                refuse(checks, path, customer);
            }
        }
        checks.orThrow();
        return snapshot -> {
            Customer customer = known.get(snapshot.customer());
            Checks.of("model choice", snapshot.customer())
                    .require(customer != null, "customer", "not known", "be one of those the model was made for")
                    .orThrow();
            return assess(Objects.requireNonNull(customer, "customer"), snapshot)
                    .assessment();
        };
    }

    private static void refuse(Checks checks, String path, Customer customer) {
        checks.problem(
                path,
                "of segment (" + customer.segment().map(Segment::value).orElse("none") + ") in stage ("
                        + customer.stage().map(LifecycleStage::wireName).orElse("none") + ")",
                "be of a segment or in a stage that a model is named for, or have a fallback");
    }

    private boolean isYoung(CustomerSnapshot snapshot) {
        return snapshot.reading(Signals.ACCOUNT_DAYS_SINCE_START) instanceof Reading.Measured days
                && days.value() < coldDays;
    }

    private ModelChoice chooseByPlace(Customer customer) {
        HealthModel both = models.get(new Place(customer.segment(), customer.stage()));
        if (both != null && customer.segment().isPresent() && customer.stage().isPresent()) {
            return new ModelChoice.Chosen(both, ChoiceReason.SEGMENT_AND_STAGE);
        }
        HealthModel ofSegment = models.get(new Place(customer.segment(), Optional.empty()));
        if (ofSegment != null) {
            return new ModelChoice.Chosen(ofSegment, ChoiceReason.SEGMENT);
        }
        HealthModel ofStage = models.get(new Place(Optional.empty(), customer.stage()));
        if (ofStage != null) {
            return new ModelChoice.Chosen(ofStage, ChoiceReason.STAGE);
        }
        return fallback == null
                ? new ModelChoice.Refused(customer.segment(), customer.stage())
                : new ModelChoice.Chosen(fallback, ChoiceReason.FALLBACK);
    }

    /** Collects the models of a book. Not thread-safe. */
    public static final class Builder {

        private final Map<Place, HealthModel> models = new HashMap<>();
        private final Checks checks = Checks.of("model book");
        private @Nullable HealthModel coldStart;
        private int coldDays;
        private @Nullable HealthModel fallback;

        private Builder() {}

        /**
         * Names the model for the young, which goes before all others.
         *
         * @param model the model
         * @param days the age in days below which, exclusive, a customer is young; 1 to 3,650
         * @return this builder
         */
        public Builder coldStart(HealthModel model, int days) {
            checks.number("days", days, 1, MOST_COLD_DAYS);
            coldStart = once("coldStart", coldStart, model);
            coldDays = days;
            return this;
        }

        /**
         * Names the model for a segment.
         *
         * @param segment the segment
         * @param model the model
         * @return this builder
         */
        public Builder segment(Segment segment, HealthModel model) {
            return at("segment (" + segment + ")", new Place(Optional.of(segment), Optional.empty()), model);
        }

        /**
         * Names the model for a stage.
         *
         * @param stage the stage
         * @param model the model
         * @return this builder
         */
        public Builder stage(LifecycleStage stage, HealthModel model) {
            return at("stage (" + stage.wireName() + ")", new Place(Optional.empty(), Optional.of(stage)), model);
        }

        /**
         * Names the model for a segment in a stage.
         *
         * @param segment the segment
         * @param stage the stage
         * @param model the model
         * @return this builder
         */
        public Builder segmentInStage(Segment segment, LifecycleStage stage, HealthModel model) {
            String path = "segment (" + segment + ") in stage (" + stage.wireName() + ")";
            return at(path, new Place(Optional.of(segment), Optional.of(stage)), model);
        }

        /**
         * Names the model for everybody else. Without it, customers that no model is named for are refused.
         *
         * @param model the model
         * @return this builder
         */
        public Builder fallback(HealthModel model) {
            fallback = once("fallback", fallback, model);
            return this;
        }

        /**
         * Builds the book.
         *
         * @return the book
         * @throws io.github.cskit.core.validation.InvalidValueException if a place was given two models, or there is no
         *     model beside the one for the young
         */
        public ModelBook build() {
            checks.require(
                            fallback != null || !models.isEmpty(),
                            "",
                            "without a model",
                            "name one for a segment, for a stage, or as fallback")
                    .orThrow();
            return new ModelBook(this);
        }

        private Builder at(String path, Place place, HealthModel model) {
            models.put(place, once(path, models.get(place), model));
            return this;
        }

        private HealthModel once(String path, @Nullable HealthModel before, HealthModel model) {
            checks.require(before == null, path, "given two models", "be given one");
            return Objects.requireNonNull(model, "model");
        }
    }
}

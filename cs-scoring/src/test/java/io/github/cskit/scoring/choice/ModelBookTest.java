package io.github.cskit.scoring.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.LifecycleStage;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which model judges which customer, and why. */
@Tag("HLT-12")
class ModelBookTest {

    private static final Segment ENTERPRISE = Segment.of("enterprise");
    private static final HealthModel THREE = HealthModels.threeComponent();
    private static final HealthModel FIVE = HealthModels.fiveSignal();
    private static final HealthModel ACTIVITY = HealthModels.fiveSignalActivity();
    private static final HealthModel FIRST = HealthModels.firstThirtyDays();

    private static final ModelBook BOOK = ModelBook.builder()
            .coldStart(FIRST, 30)
            .segment(ENTERPRISE, FIVE)
            .segmentInStage(ENTERPRISE, LifecycleStage.EXPANSION, ACTIVITY)
            .stage(LifecycleStage.EXPANSION, THREE)
            .build();

    @ParameterizedTest(name = "{0} days after the start: {1}")
    @CsvSource({"0, COLD_START", "1, COLD_START", "29, COLD_START", "30, FALLBACK", "31, FALLBACK"})
    void customersYoungerThan30DaysHaveTheModelOfTheFirst30Days(int days, ChoiceReason reason) {
        ModelChoice choice = ModelBook.standard().choose(customer("c-1", null, null), snapshot("c-1", days));

        assertThat(choice).isEqualTo(new ModelChoice.Chosen(reason == ChoiceReason.COLD_START ? FIRST : THREE, reason));
    }

    @Test
    void aCustomerOfUnknownAgeIsNotYoung() {
        CustomerSnapshot unknown =
                CustomerSnapshot.builder(CustomerId.of("c-1"), Instant.EPOCH).build();

        assertThat(ModelBook.standard().choose(customer("c-1", null, null), unknown))
                .isEqualTo(new ModelChoice.Chosen(THREE, ChoiceReason.FALLBACK));
    }

    @Test
    void theChoiceIsPartOfTheResult() {
        ChosenHealth chosen = BOOK.assess(customer("c-1", ENTERPRISE, null), snapshot("c-1", 400));

        assertThat(chosen.reason()).isEqualTo(ChoiceReason.SEGMENT);
        assertThat(chosen.assessment().model().name()).isEqualTo("five-signal");
    }

    @Test
    void theMostParticularModelIsTaken() {
        CustomerSnapshot old = snapshot("c-1", 400);

        assertThat(BOOK.choose(customer("c-1", ENTERPRISE, LifecycleStage.EXPANSION), old))
                .isEqualTo(new ModelChoice.Chosen(ACTIVITY, ChoiceReason.SEGMENT_AND_STAGE));
        assertThat(BOOK.choose(customer("c-1", ENTERPRISE, LifecycleStage.ADOPTION), old))
                .isEqualTo(new ModelChoice.Chosen(FIVE, ChoiceReason.SEGMENT));
        assertThat(BOOK.choose(customer("c-1", Segment.of("smb"), LifecycleStage.EXPANSION), old))
                .isEqualTo(new ModelChoice.Chosen(THREE, ChoiceReason.STAGE));
        assertThat(BOOK.choose(customer("c-1", ENTERPRISE, LifecycleStage.EXPANSION), snapshot("c-1", 3)))
                .isEqualTo(new ModelChoice.Chosen(FIRST, ChoiceReason.COLD_START));
    }

    @Test
    void anUnknownSegmentIsRefusedUnlessThereIsAFallback() {
        Customer stranger = customer("c-1", Segment.of("public-sector"), LifecycleStage.ADOPTION);

        assertThat(BOOK.choose(stranger, snapshot("c-1", 400)))
                .isEqualTo(new ModelChoice.Refused(
                        Optional.of(Segment.of("public-sector")), Optional.of(LifecycleStage.ADOPTION)));
        assertThatThrownBy(() -> BOOK.assess(stranger, snapshot("c-1", 400)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("public-sector")
                .hasMessageContaining("fallback");
        ModelBook lenient =
                ModelBook.builder().segment(ENTERPRISE, FIVE).fallback(THREE).build();
        assertThat(lenient.assess(stranger, snapshot("c-1", 400)).reason()).isEqualTo(ChoiceReason.FALLBACK);
    }

    @Test
    void aBookServesAsOneModelForWhoeverTakesOne() {
        Customer young = customer("young", null, null);
        Customer large = customer("large", ENTERPRISE, null);
        HealthModel model = ModelBook.builder()
                .coldStart(FIRST, 30)
                .segment(ENTERPRISE, FIVE)
                .fallback(THREE)
                .build()
                .over(List.of(young, large));

        assertThat(model.assess(snapshot("young", 10)).model().name()).isEqualTo("first-30-days");
        assertThat(model.assess(snapshot("young", 40)).model().name()).isEqualTo("three-component");
        assertThat(model.assess(snapshot("large", 40)).model().name()).isEqualTo("five-signal");
        assertThatThrownBy(() -> model.assess(snapshot("nobody", 40))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void oneModelForAllNamesEveryCustomerThatHasNone() {
        List<Customer> customers = List.of(
                customer("a", ENTERPRISE, null), customer("b", null, null), customer("c", Segment.of("smb"), null));

        assertThatThrownBy(() -> BOOK.over(customers))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(problem -> problem.path())
                                .containsExactly("customers[b]", "customers[c]"));
    }

    @Test
    void aSnapshotOfAnotherCustomerIsRefused() {
        assertThatThrownBy(() -> BOOK.choose(customer("c-1", ENTERPRISE, null), snapshot("c-2", 1)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void twoModelsForOnePlaceAreRefusedWithAllOfThem() {
        ModelBook.Builder builder = ModelBook.builder()
                .segment(ENTERPRISE, FIVE)
                .segment(ENTERPRISE, THREE)
                .fallback(FIVE)
                .fallback(THREE)
                .coldStart(FIRST, 0);

        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.problems()).hasSize(3));
        assertThatThrownBy(() -> ModelBook.builder().coldStart(FIRST, 30).build())
                .isInstanceOf(InvalidValueException.class);
    }

    private static Customer customer(String id, Segment segment, LifecycleStage stage) {
        Customer.Builder builder = Customer.builder(CustomerId.of(id), "Somebody");
        if (segment != null) {
            builder.segment(segment);
        }
        if (stage != null) {
            builder.stage(stage);
        }
        return builder.build();
    }

    private static CustomerSnapshot snapshot(String id, int daysSinceStart) {
        return CustomerSnapshot.builder(CustomerId.of(id), Instant.parse("2026-11-20T00:00:00Z"))
                .with(Signals.ACCOUNT_DAYS_SINCE_START, daysSinceStart)
                .build();
    }
}

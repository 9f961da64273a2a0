package io.github.cskit.scoring.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.scoring.health.HealthModels;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TelemetryTest {

    private static final CustomerId ID = CustomerId.of("c-1");
    private static final LocalDate END = LocalDate.of(2026, 11, 2);
    private static final DateRange FOUR_WEEKS = DateRange.of(END.minusDays(28), END);
    private static final DateRange RECORDED = DateRange.of(END.minusDays(90), END);

    /** What may be handed to a reader: questions that cannot be changed by whoever is asked. */
    private static final Set<Class<?>> QUESTIONS = Set.of(CustomerId.class, DateRange.class);

    @Test
    @Tag("SIG-1")
    void telemetryGivesFrequencyFeaturesDurationAndErrorsByCustomerAndPeriod() {
        TelemetryReadings readings = UsageTelemetry.of(
                        List.of(
                                row(1, "u1")
                                        .signIns(6)
                                        .sessionMinutes(10.0)
                                        .requests(100L)
                                        .errors(1L)
                                        .build(),
                                row(2, "u2")
                                        .signIns(2)
                                        .sessionMinutes(30.0)
                                        .feature(FeatureId.of("export"))
                                        .build(),
                                row(2, "u1").feature(FeatureId.of("export")).build(),
                                row(3, "u1")
                                        .sessionMinutes(20.0)
                                        .requests(100L)
                                        .errors(3L)
                                        .feature(FeatureId.of("chart"))
                                        .build(),
                                row(40, "u9").signIns(500).build()),
                        RECORDED)
                .read(ID, FOUR_WEEKS);

        assertThat(readings.loginFrequency()).isEqualTo(Reading.of(1));
        assertThat(readings.sessionDuration()).isEqualTo(Reading.of(20));
        assertThat(readings.errorRate()).isEqualTo(Reading.of(0.02));
        assertThat(readings.featureUsage()).contains(Map.of(FeatureId.of("chart"), 1, FeatureId.of("export"), 1));
    }

    @Test
    @Tag("SIG-1")
    @Tag("DOM-8")
    void whatIsNotRecordedIsMissingAndNeverZero() {
        UsageTelemetry telemetry = UsageTelemetry.of(List.of(row(1, "u1").build()), RECORDED);

        TelemetryReadings inside = telemetry.read(ID, FOUR_WEEKS);
        assertThat(inside.loginFrequency()).isEqualTo(Reading.missing(MissingReason.NEVER_SUPPLIED));
        assertThat(inside.errorRate()).isEqualTo(Reading.missing(MissingReason.NEVER_SUPPLIED));
        assertThat(inside.featureUsage()).isEmpty();
        DateRange later = DateRange.of(END, END.plusDays(28));
        assertThat(telemetry.read(ID, later)).isEqualTo(TelemetryReadings.missing(ID, later, MissingReason.STALE));
        CustomerId stranger = CustomerId.of("c-2");
        assertThat(telemetry.read(stranger, FOUR_WEEKS))
                .isEqualTo(TelemetryReadings.missing(stranger, FOUR_WEEKS, MissingReason.NEVER_SUPPLIED));
    }

    @Test
    @Tag("SIG-1")
    void nothingInTheTypeOfThePortCanWrite() {
        assertThat(waysToWrite(Telemetry.class)).isEmpty();
        assertThat(waysToWrite(WritingTelemetry.class))
                .as("the broken twin can write in three ways")
                .hasSize(3);
    }

    @Test
    @Tag("SIG-2")
    void aLackingMetricIsAskedOfTheTelemetryOwnerWithWhatWhyAndForWhichModels() {
        Set<SignalId> supplied =
                new HashSet<>(Signals.standard().stream().map(d -> d.id()).toList());
        supplied.remove(Signals.ADOPTION_FEATURE_SHARE);
        supplied.remove(Signals.ENGAGEMENT_TOUCHPOINTS_28);

        List<MetricRequest> requests = MetricRequests.of(
                List.of(HealthModels.scorecard("three-component"), HealthModels.scorecard("five-signal")), supplied);

        assertThat(requests)
                .extracting(MetricRequest::metric)
                .containsExactly(Signals.ADOPTION_FEATURE_SHARE, Signals.ENGAGEMENT_TOUCHPOINTS_28);
        MetricRequest adoption = requests.get(0);
        assertThat(adoption.what())
                .isEqualTo("entitled features used in the last 28 days divided by entitled features (share)");
        assertThat(adoption.why())
                .contains("Model (three-component) gives it 8 % of its weight")
                .contains("Model (five-signal) gives it 20 % of its weight");
        assertThat(adoption.models()).containsExactly("five-signal", "three-component");
        assertThat(adoption.recipient()).isEqualTo(Role.TELEMETRY);
        assertThat(adoption.addressee(Directory.standard())).isEqualTo("Larry");
        assertThat(adoption.addressee(new Directory(Map.of()))).isEqualTo("telemetry");
        // five-signal reads engagement from the level too, which is supplied
        assertThat(requests.get(1).models()).containsExactly("three-component");
    }

    @Test
    @Tag("SIG-2")
    void aHostThatSuppliesEverythingIsAskedForNothing() {
        List<SignalId> everything = Signals.standard().stream().map(d -> d.id()).toList();

        assertThat(MetricRequests.of(
                        HealthModels.names().stream()
                                .map(HealthModels::scorecard)
                                .toList(),
                        everything))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MetricRequest(Signals.SENTIMENT_CSAT, "a", "b", List.of(), Role.TELEMETRY))
                .withMessageContaining("models is empty");
    }

    private static Usage.Builder row(int daysAgo, String user) {
        return Usage.builder(ID, END.minusDays(daysAgo)).user(user);
    }

    interface WritingTelemetry {

        void record(CustomerId customer, DateRange period);

        TelemetryReadings read(CustomerId customer, List<Usage> into);

        StringBuilder raw(CustomerId customer);
    }

    /** A way to write: a method that gives nothing, takes more than a question, or hands out what can be changed. */
    private static List<String> waysToWrite(Class<?> port) {
        return Arrays.stream(port.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !onlyAsks(method) || !isFixed(method.getReturnType()))
                .map(Method::toString)
                .toList();
    }

    private static boolean onlyAsks(Method method) {
        return Stream.of(method.getParameterTypes()).allMatch(QUESTIONS::contains);
    }

    private static boolean isFixed(Class<?> type) {
        boolean value = type.isRecord() || type == Reading.class || type == Optional.class;
        return value
                && (!type.isRecord()
                        || Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .allMatch(part -> part != type && !part.isArray()));
    }
}

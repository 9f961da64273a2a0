package io.github.cskit.core.validation;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.escalation.EscalationKey;
import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.money.ArrTierPolicy;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.time.DatedSeries;
import io.github.cskit.core.wire.WireExample;
import io.github.cskit.core.wire.WireExamples;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every record with constraints on its components, each with a valid instance. */
final class AnnotatedRecords {

    /** The rules between two components, which annotations cannot say: the path that the constructor blames. */
    private static final Map<Class<?>, Set<String>> WIDER_RULES = Map.of(
            ArrTierPolicy.class, Set.of("tiers"),
            DatedSeries.class, Set.of("points"),
            Interval.class, Set.of("low"),
            Proportion.class, Set.of("successes"),
            SignalDefinition.class, Set.of("maxInclusive"),
            SurveyResponse.class, Set.of("answer"),
            Usage.class, Set.of("errors"));

    private AnnotatedRecords() {}

    static List<Record> all() {
        List<Record> all = new ArrayList<>(List.of(
                CustomerId.of("c-1"),
                Segment.of("smb"),
                Role.PRODUCT,
                EscalationKind.BUG,
                EscalationKey.of("bug/t-1"),
                FeatureId.of("export"),
                SurveyResponseId.of("s-1"),
                TicketId.of("t-1"),
                new DatedSeries.Point(LocalDate.of(2026, 10, 5), 1.0)));
        for (WireExample example : WireExamples.all()) {
            if (example.full() instanceof Record valid && isAnnotated(valid.getClass())) {
                all.add(valid);
            }
        }
        return List.copyOf(all);
    }

    static Agreement agreement(Record valid) {
        return new Agreement(valid, WIDER_RULES.getOrDefault(valid.getClass(), Set.of()));
    }

    private static boolean isAnnotated(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).anyMatch(AnnotatedRecords::isAnnotated);
    }

    private static boolean isAnnotated(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        Stream<Annotation> inner = type instanceof AnnotatedParameterizedType generic
                ? Arrays.stream(generic.getAnnotatedActualTypeArguments())
                        .flatMap(a -> Arrays.stream(a.getAnnotations()))
                : Stream.empty();
        return Stream.concat(Arrays.stream(component.getAccessor().getAnnotations()), inner)
                .anyMatch(mark -> mark.annotationType().isAnnotationPresent(Constraint.class));
    }
}

package io.github.cskit.core.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.cskit.core.escalation.EscalationCase;
import io.github.cskit.core.escalation.OverdueEscalation;
import io.github.cskit.core.health.BandScheme;
import io.github.cskit.core.health.NotScored;
import io.github.cskit.core.privacy.RedactedSpan;
import io.github.cskit.core.privacy.Redaction;
import io.github.cskit.core.privacy.scan.Finding;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.statistics.KaplanMeier;
import io.github.cskit.core.statistics.MannWhitney;
import io.github.cskit.core.statistics.Reliability;
import io.github.cskit.core.statistics.RocComparison;
import io.github.cskit.core.statistics.SampleSize;
import io.github.cskit.core.statistics.TwoProportions;
import io.github.cskit.core.statistics.WelchTest;
import io.github.cskit.core.time.DatedSeries;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("DOM-3")
class WireTypesTest {

    /** Records that are never a document of their own, and why. */
    private static final List<Class<?>> PARTS = List.of(
            BandScheme.Step.class, // configured in code
            EscalationCase.class, // worked out from a log of EscalationEvent
            OverdueEscalation.class, // worked out from the same
            Finding.class, // internal: it holds what must not leave
            NotScored.class, // read and written as HealthAssessment
            Reading.Measured.class, // read and written as Reading
            Reading.Missing.class,
            RedactedSpan.class, // the answer to one text, for whoever asked
            Redaction.class, // the same
            KaplanMeier.Step.class, // worked out from a sample, and so are the next six
            Reliability.Group.class,
            MannWhitney.class,
            RocComparison.class,
            TwoProportions.class,
            WelchTest.class,
            SampleSize.class, // a question, asked in code
            DatedSeries.Point.class); // part of DatedSeries

    @Test
    void everyPublicRecordHasAnExample() {
        Set<String> covered = new TreeSet<>();
        WireExamples.all().forEach(example -> covered.add(example.type().getName()));
        PARTS.forEach(part -> covered.add(part.getName()));

        Set<String> records = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(location -> !location.contains("test-classes"))
                .importPackages("io.github.cskit.core")) {
            if (type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC) && !isOneValue(type.reflect())) {
                records.add(type.getName());
            }
        }
        assertThat(records).hasSizeGreaterThan(30);
        records.removeAll(covered);
        assertThat(records).as("records without an example").isEmpty();
    }

    /** Ids and numbers are one JSON value, and stand in the documents of others. */
    private static boolean isOneValue(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonCreator.class))
                .anyMatch(WireTypesTest::takesOne);
    }

    private static boolean takesOne(Method method) {
        return method.getParameterCount() == 1;
    }
}

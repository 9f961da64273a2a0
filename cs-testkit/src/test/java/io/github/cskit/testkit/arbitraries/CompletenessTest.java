package io.github.cskit.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A record that is added to the vocabulary gets a generator, or a reason here why it has none. */
@Tag("EMB-3")
class CompletenessTest {

    /** Results of a computation: their parts depend on each other, so a host gets them by computing. */
    private static final Set<String> COMPUTED = Set.of(
            "MannKendall",
            "TheilSen",
            "KaplanMeier$Step",
            "MannWhitney",
            "Reliability$Group",
            "RocComparison",
            "TwoProportions",
            "WelchTest",
            "EscalationCase",
            "OverdueEscalation",
            "Redaction",
            "RedactedSpan",
            "Finding");

    /** Ranges of a scheme, which is configuration and generic in an enum of the host's. */
    private static final Set<String> CONFIGURATION = Set.of("BandScheme$Step", "SampleSize");

    @Test
    void everyRecordOfTheVocabularyHasAGenerator() {
        assertThat(withoutGenerator("io.github.cskit.core"))
                .as("Add a generator and name it in DomainTypes, or give the reason in this test.")
                .isEmpty();
    }

    @Test
    void everyTypeWithAGeneratorIsAskedForByADownstreamProperty() {
        Set<Class<?>> askedFor = Arrays.stream(AlwaysFailing.class.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .collect(Collectors.toSet());
        assertThat(askedFor).containsAll(DomainTypes.PLAIN.keySet()).containsAll(DomainTypes.WRAPPING.keySet());
    }

    @Test
    void aRecordWithoutAGeneratorIsNoticed() {
        assertThat(withoutGenerator("io.github.cskit.testkit.arbitraries.fixture"))
                .containsExactly("io.github.cskit.testkit.arbitraries.fixture.Forgotten");
    }

    private static Set<String> withoutGenerator(String packageName) {
        Set<String> names = new TreeSet<>();
        ImportOption libraryOnly =
                packageName.contains("fixture") ? location -> true : new ImportOption.DoNotIncludeTests();
        for (JavaClass type :
                new ClassFileImporter().withImportOption(libraryOnly).importPackages(packageName)) {
            boolean open = type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC);
            Class<?> known = type.reflect();
            String name = type.getName().replaceFirst(".*\\.", "");
            if (open
                    && !DomainTypes.PLAIN.containsKey(known)
                    && !DomainTypes.WRAPPING.containsKey(known)
                    && !COMPUTED.contains(name)
                    && !CONFIGURATION.contains(name)) {
                names.add(type.getName());
            }
        }
        return names;
    }
}

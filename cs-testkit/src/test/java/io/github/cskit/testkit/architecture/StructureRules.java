package io.github.cskit.testkit.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Where things stand: the rooms, the arrows between them, and the packages. */
final class StructureRules {

    /** Which rooms a room may look into. */
    static final Map<String, Set<String>> ARROWS = Map.of(
            "core", Set.of(),
            "scoring", Set.of("core"),
            "triage", Set.of("core"),
            "reporting", Set.of("core", "scoring", "triage"),
            "testkit", Set.of("core", "scoring", "triage", "reporting"));

    private static final int MOST_TYPES = 25;

    private static final List<String> TEST_TOOLS =
            List.of("org.junit.", "net.jqwik.", "org.assertj.", "com.tngtech.archunit.");

    private StructureRules() {}

    static List<HouseRule> in(String root) {
        return List.of(
                new HouseRule(
                        "arrows point downward",
                        "Move what both need into cs-core, or turn the dependency round.",
                        Conditions.everyClass(type -> upwardArrows(type, root))),
                new HouseRule(
                        "packages have no cycles",
                        "Move the type that closes the circle to where it is used, or to the lower package.",
                        slices().matching(root + ".(**)").should().beFreeOfCycles()),
                new HouseRule(
                        "every package is null-marked",
                        "Add package-info.java with @NullMarked and a sentence of Javadoc.",
                        Conditions.everyClass(StructureRules::unmarked)),
                new HouseRule(
                        "packages have at most 25 types",
                        "Split the package by meaning.",
                        Conditions.everyClass(StructureRules::crowd)),
                new HouseRule(
                        "the library does without test tools",
                        "Keep test tools in cs-testkit and in tests.",
                        Conditions.everyClass(type -> testTools(type, root))),
                new HouseRule(
                        "only the codec knows Jackson's engine",
                        "Go through io.github.cskit.core.json; records carry Jackson's annotations only.",
                        Conditions.everyClass(type -> jacksonEngine(type, root))));
    }

    /** Returns the room in which a class stands. */
    static Optional<String> roomOf(JavaClass type, String root) {
        String prefix = root + ".";
        if (!type.getPackageName().startsWith(prefix)) {
            return Optional.empty();
        }
        String rest = type.getPackageName().substring(prefix.length());
        return Optional.of(rest.split("\\.", 2)[0]);
    }

    private static Stream<String> upwardArrows(JavaClass type, String root) {
        Optional<String> from = roomOf(type, root);
        if (from.isEmpty()) {
            return Stream.empty();
        }
        Set<String> allowed = ARROWS.getOrDefault(from.get(), Set.of());
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> roomOf(dependency.getTargetClass(), root)
                        .filter(to -> !to.equals(from.get()) && !allowed.contains(to))
                        .isPresent())
                .map(Dependency::getDescription);
    }

    private static Stream<String> unmarked(JavaClass type) {
        JavaPackage home = type.getPackage();
        boolean marked = home.tryGetPackageInfo().isPresent() && home.isAnnotatedWith(NullMarked.class);
        return marked ? Stream.empty() : Stream.of("Package " + home.getName() + " is not @NullMarked");
    }

    /** Reported once, by the type that comes first. */
    private static Stream<String> crowd(JavaClass type) {
        List<String> types = type.getPackage().getClasses().stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(Conditions::isWritten)
                .map(JavaClass::getName)
                .sorted()
                .toList();
        boolean first = !types.isEmpty() && types.get(0).equals(type.getName());
        return first && types.size() > MOST_TYPES
                ? Stream.of("Package " + type.getPackageName() + " has " + types.size() + " types")
                : Stream.empty();
    }

    private static Stream<String> testTools(JavaClass type, String root) {
        boolean kit = roomOf(type, root).equals(Optional.of("testkit"));
        return kit ? Stream.empty() : dependencies(type, TEST_TOOLS);
    }

    private static Stream<String> jacksonEngine(JavaClass type, String root) {
        boolean codec = (type.getPackageName() + ".").startsWith(root + ".core.json.");
        List<String> engine = List.of(
                "com.fasterxml.jackson.core.", "com.fasterxml.jackson.databind.", "com.fasterxml.jackson.datatype.");
        return codec ? Stream.empty() : dependencies(type, engine);
    }

    private static Stream<String> dependencies(JavaClass type, List<String> prefixes) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        prefixes.stream().anyMatch(dependency.getTargetClass().getName()::startsWith))
                .map(Dependency::getDescription);
    }
}

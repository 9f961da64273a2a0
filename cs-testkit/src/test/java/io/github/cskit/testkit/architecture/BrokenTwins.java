package io.github.cskit.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A house in which every rule is broken, so that each rule is known to bite. */
final class BrokenTwins {

    static final String ROOT = "io.github.cskit.testkit.architecture.broken";

    private static final Map<String, List<String>> TRACES = traces();

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(ROOT);

    private BrokenTwins() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    /** Returns words that the report of a rule must hold. */
    static List<String> tracesOf(String rule) {
        return TRACES.getOrDefault(rule, List.of());
    }

    private static Map<String, List<String>> traces() {
        Map<String, List<String>> traces = new TreeMap<>();
        traces.put("arrows point downward", List.of("core.Upward", "scoring.Sideways"));
        traces.put("packages have no cycles", List.of("ring.Here.there"));
        traces.put("every package is null-marked", List.of("core.unmarked"));
        traces.put("packages have at most 25 types", List.of("core.crowd has 26 types"));
        traces.put("the library does without test tools", List.of("triage.Neighbour"));
        traces.put("only the codec knows Jackson's engine", List.of("core.Engine"));
        traces.put(
                "no clock and no default zone",
                List.of(
                        "Ambient.now(",
                        "Ambient.today(",
                        "Ambient.clock(",
                        "Ambient.nowByReference(",
                        "currentTimeMillis",
                        "nanoTime",
                        "systemDefault"));
        traces.put(
                "no default locale",
                List.of(
                        "Ambient.locale(",
                        "Ambient.lower(",
                        "Ambient.upperByReference(",
                        "String.format(",
                        "String.formatted(",
                        "NumberFormat.getInstance(",
                        "Ambient.pattern("));
        traces.put(
                "no default charset",
                List.of("Ambient.charset(", "Ambient.bytes(", "Ambient.text(", "Ambient.reader(", "Ambient.written("));
        traces.put(
                "no chance and no hash order",
                List.of(
                        "Math.random",
                        "Random.<init>",
                        "UUID.randomUUID",
                        "Map.copyOf",
                        "Set.copyOf",
                        "identityHashCode"));
        traces.put(
                "no standard streams and no system properties",
                List.of("System.out", "System.err", "getProperty", "lineSeparator", "printStackTrace"));
        traces.put("no threads", List.of("Thread.<init>", "Executors.", "parallelStream"));
        traces.put("no hidden services", List.of("ServiceLoader.load"));
        traces.put("no rounding of money through double", List.of("DoublePrice.exact"));
        traces.put("types have plain names", List.of("CustomerDto"));
        traces.put("accessors are called like what they give", List.of("getName", "setName"));
        traces.put("no state is shared through fields", List.of("latest", "NUMBERS", "CustomerDto.name"));
        traces.put("records hold no arrays", List.of("Numbers.values"));
        traces.put("exceptions are illegal arguments", List.of("SurpriseException"));
        traces.put("ids are one component with of", List.of("WideId"));
        traces.put("policies are records with standard", List.of("LoosePolicy"));
        traces.put("wide records have a builder or a factory", List.of("core.Wide has 4"));
        traces.put(
                "no files and no network",
                List.of(
                        "java.io.File",
                        "java.nio.file.Path",
                        "java.net.Socket",
                        "java.sql.Connection",
                        "javax.sql.DataSource"));
        traces.put("logs go through SLF4J only", List.of("java.util.logging.Logger"));
        traces.put("money has no double", List.of("DoublePrice.amount"));
        return traces;
    }
}

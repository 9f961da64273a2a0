package io.github.cskit.examples.modulepath;

import java.lang.module.ModuleDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The library on the module path, as a host that is a module meets it. Every build runs it: each library module must
 * be resolved from its own descriptor, rest on explicit modules only, and serve the calls of {@link ScoringHost}.
 *
 * <p>It prints nothing when all is well, and ends with an exception that lists every problem when not. Immutable and
 * thread-safe.
 */
public final class ModulePath {

    private static final List<String> LIBRARY = List.of(
            "io.github.cskit.core", "io.github.cskit.scoring", "io.github.cskit.triage", "io.github.cskit.reporting");

    private ModulePath() {}

    /**
     * Runs the checks.
     *
     * @param args not used
     * @throws IllegalStateException if a module is not what a host needs, or a call does not give what it should
     */
    public static void main(String[] args) {
        List<String> problems = new ArrayList<>(ScoringHost.problems());
        if (!ModulePath.class.getModule().isNamed()) {
            problems.add("The host is not a module.");
        }
        for (String name : LIBRARY) {
            ModuleLayer.boot()
                    .findModule(name)
                    .ifPresentOrElse(
                            module -> problems.addAll(problemsOf(module)),
                            () -> problems.add("The module " + name + " is not in the boot layer."));
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join(System.lineSeparator(), problems));
        }
    }

    private static List<String> problemsOf(Module module) {
        List<String> problems = new ArrayList<>();
        if (module.getDescriptor().isAutomatic()) {
            problems.add("The module " + module.getName() + " has no descriptor of its own.");
        }
        for (String automatic : automaticRequirements(module)) {
            problems.add(
                    "The module " + module.getName() + " requires " + automatic + ", which is an automatic module.");
        }
        return problems;
    }

    private static SortedSet<String> automaticRequirements(Module module) {
        SortedSet<String> names = new TreeSet<>();
        for (ModuleDescriptor.Requires required : module.getDescriptor().requires()) {
            ModuleLayer.boot()
                    .findModule(required.name())
                    .filter(found -> found.getDescriptor().isAutomatic())
                    .ifPresent(found -> names.add(found.getName()));
        }
        return names;
    }
}

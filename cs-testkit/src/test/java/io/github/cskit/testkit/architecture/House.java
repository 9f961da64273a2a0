package io.github.cskit.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;

/** The library as it is built, and the rules that it keeps. */
final class House {

    static final String ROOT = "io.github.cskit";

    static final List<String> ROOMS = List.of("core", "scoring", "triage", "reporting", "testkit");

    private House() {}

    /** Returns every class of the library modules, without tests and examples. */
    static JavaClasses library() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOMS.stream().map(room -> ROOT + "." + room).toList());
    }

    /** Returns every rule, for a house that stands in the given package. */
    static List<HouseRule> rules(String root) {
        List<HouseRule> rules = new ArrayList<>(StructureRules.in(root));
        rules.addAll(CallRules.all());
        rules.addAll(TypeRules.in(root));
        return rules;
    }
}

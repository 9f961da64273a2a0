package io.github.cskit.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes rules of functions that name what is wrong with a class. */
final class Conditions {

    private Conditions() {}

    /** Returns a rule that every class keeps of which the function says nothing. */
    static ArchRule everyClass(Function<JavaClass, Stream<String>> problemsOf) {
        return ArchRuleDefinition.classes().should(new ArchCondition<>("keep the rule") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                problemsOf.apply(type).forEach(problem -> events.add(SimpleConditionEvent.violated(type, problem)));
            }
        });
    }

    /** Returns the simple name with those of the enclosing types, as people read it. */
    static String shortName(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    /** Returns whether callers outside the package see the type. */
    static boolean isPublic(JavaClass type) {
        boolean open = type.getModifiers().contains(JavaModifier.PUBLIC);
        return open && type.getEnclosingClass().map(Conditions::isPublic).orElse(true);
    }

    /** Returns whether a person wrote the type: not a lambda's, a switch's or a package's own class file. */
    static boolean isWritten(JavaClass type) {
        return !type.isAnonymousClass()
                && !type.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !type.getSimpleName().equals("package-info")
                && !type.getSimpleName().equals("module-info");
    }
}

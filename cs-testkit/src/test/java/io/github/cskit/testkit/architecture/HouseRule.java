package io.github.cskit.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** One "must" of the house: what it is called, what to do when it is broken, and how it is seen. */
record HouseRule(String name, String advice, ArchRule rule) {

    List<String> violations(JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }

    @Override
    public String toString() {
        return name;
    }
}

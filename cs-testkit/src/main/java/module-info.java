/** Generators and contract tests for hosts of CS Kit. */
module io.github.cskit.testkit {
    requires transitive io.github.cskit.scoring;
    requires transitive io.github.cskit.triage;
    requires transitive net.jqwik.api;
    requires org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports io.github.cskit.testkit.arbitraries;
    exports io.github.cskit.testkit.contract;

    provides net.jqwik.api.providers.ArbitraryProvider with
            io.github.cskit.testkit.arbitraries.DomainArbitraryProvider;
}

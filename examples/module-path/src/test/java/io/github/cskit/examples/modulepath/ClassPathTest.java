package io.github.cskit.examples.modulepath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cskit.core.customer.Customer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same host on the class path, where there are no modules; on the module path the build runs it as a program. */
@Tag("EMB-2")
class ClassPathTest {

    @Test
    void neitherTheHostNorTheLibraryIsAModule() {
        assertThat(ScoringHost.class.getModule().isNamed()).isFalse();
        assertThat(Customer.class.getModule().isNamed()).isFalse();
    }

    @Test
    void theHostDoesAllItsWork() {
        assertThat(ScoringHost.problems()).isEmpty();
    }

    @Test
    void theProgramForTheModulePathNoticesThatThereAreNoModules() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ModulePath.main(new String[0]))
                .withMessageContaining("The module io.github.cskit.core is not in the boot layer.");
    }
}

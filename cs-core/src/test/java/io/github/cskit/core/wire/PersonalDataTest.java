package io.github.cskit.core.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.privacy.AccountFile;
import io.github.cskit.core.privacy.AccountScoped;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What ends up in a log by accident holds ids and sizes, nothing that a person wrote or is called. */
@Tag("DOM-1")
class PersonalDataTest {

    /** What people wrote, or are called, in the examples. */
    private static final Set<String> WRITTEN = Set.of(
            "Acme",
            "Ada",
            "ada@",
            "Head of",
            "books",
            "SSO",
            "Moved on",
            "Quarterly",
            "u-9",
            "Export",
            "error 500",
            "fails",
            "Fine",
            "month end",
            "First value",
            "Go live",
            "50 more",
            "Seats",
            "Peter",
            "Tucker",
            "Autumn",
            "Fewer");

    static List<WireExample> examples() {
        return WireExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aValueShowsNothingThatPeopleWrote(WireExample example) {
        assertThat(example.full().toString()).doesNotContain(WRITTEN);
        assertThat(example.minimal().toString()).doesNotContain(WRITTEN);
    }

    @Test
    void theScopeOfAnAccountShowsTheAccountAlone() {
        CustomerId account = CustomerId.of("c-12");
        AccountScoped<String> quote = AccountScoped.of(account, "Acme");

        assertThat(quote).hasToString("AccountScoped[c-12]");
        assertThat(AccountFile.<String>of(account).with(quote)).hasToString("AccountFile[c-12, contents=1]");
    }

    @Test
    void theListOfWordsMeetsTheExamples() {
        String documents = WireExamples.all().stream()
                .map(example -> io.github.cskit.core.json.JsonCodec.standard()
                        .write(List.of(example.full(), example.minimal())))
                .reduce("", String::concat);

        assertThat(documents).contains(WRITTEN);
    }
}

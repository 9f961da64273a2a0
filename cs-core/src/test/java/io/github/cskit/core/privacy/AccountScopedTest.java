package io.github.cskit.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.validation.InvalidValueException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("DOM-9")
class AccountScopedTest {

    private static final CustomerId A = CustomerId.of("a");
    private static final CustomerId B = CustomerId.of("b");
    private static final AccountScoped<String> QUOTE_OF_A = AccountScoped.of(A, "We love it.");

    @Test
    void contentComesOutForItsOwnAccount() {
        assertThat(QUOTE_OF_A.forAccount(CustomerId.of("a"))).isEqualTo("We love it.");
        assertThat(QUOTE_OF_A.account()).isEqualTo(A);
    }

    @Test
    void contentOfOneAccountNeverComesOutForAnother() {
        assertThatThrownBy(() -> QUOTE_OF_A.forAccount(B))
                .isInstanceOfSatisfying(AccountScopeException.class, refusal -> {
                    assertThat(refusal.owner()).isEqualTo(A);
                    assertThat(refusal.wanted()).isEqualTo(B);
                })
                .hasMessageContaining("(a)")
                .hasMessageContaining("(b)")
                .hasMessageNotContaining("love");
    }

    @Test
    void whatIsDerivedStaysInItsScope() {
        AccountScoped<Integer> length = QUOTE_OF_A.map(String::length);

        assertThat(length.forAccount(A)).isEqualTo(11);
        assertThatThrownBy(() -> length.forAccount(B)).isInstanceOf(AccountScopeException.class);
    }

    @Test
    void aFileTakesOnlyWhatIsOfItsAccount() {
        AccountFile<Object> file = AccountFile.of(B).with(AccountScoped.of(B, 7));

        assertThat(file.account()).isEqualTo(B);
        assertThat(file.contents()).containsExactly(7);
        assertThatThrownBy(() -> file.with(QUOTE_OF_A)).isInstanceOf(AccountScopeException.class);
        assertThatThrownBy(() -> file.contents().add("x")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aScopeNeedsAnAccountAndContent() {
        assertThatThrownBy(() -> AccountScoped.of(null, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("account")
                .hasMessageContaining("content");
        assertThatThrownBy(() -> AccountFile.of(null)).isInstanceOf(InvalidValueException.class);
    }
}

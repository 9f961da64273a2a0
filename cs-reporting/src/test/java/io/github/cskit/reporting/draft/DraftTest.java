package io.github.cskit.reporting.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.privacy.AccountScopeException;
import io.github.cskit.core.privacy.AccountScoped;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final CustomerId OTHER = CustomerId.of("a-02");

    @Test
    @Tag("COM-3")
    void theFingerprintCoversEverythingThatIsSent() {
        Draft draft = Drafts.plain().build();
        Set<Fingerprint> seen = new HashSet<>();
        seen.add(draft.fingerprint());

        seen.add(draft.edit("Bea").subject("Your exporter").build().fingerprint());
        seen.add(draft.edit("Bea").body(draft.body() + " ").build().fingerprint());
        seen.add(draft.edit("Bea")
                .to(AccountScoped.of(Drafts.ACCOUNT, Recipient.of("bob@example.com")))
                .build()
                .fingerprint());
        seen.add(like(draft, OTHER, draft.reference(), draft.channel()).fingerprint());
        seen.add(like(draft, Drafts.ACCOUNT, "check-in 2026-W45", draft.channel())
                .fingerprint());
        seen.add(like(draft, Drafts.ACCOUNT, draft.reference(), DeliveryChannel.IN_APP)
                .fingerprint());

        assertThat(seen).hasSize(7);
        assertThat(Drafts.plain().build().fingerprint()).isEqualTo(draft.fingerprint());
    }

    @Test
    @Tag("COM-3")
    void movingACharacterBetweenPartsMakesAnotherFingerprint() {
        Draft one = Drafts.plain().subject("ab").body("c").build();
        Draft two = Drafts.plain().subject("a").body("bc").build();

        assertThat(one.fingerprint()).isNotEqualTo(two.fingerprint());
    }

    @Test
    @Tag("COM-3")
    void everythingThatIsMissingIsSaidAtOnce() {
        assertThatThrownBy(() -> Draft.builder(Drafts.ACCOUNT, " ", DeliveryChannel.EMAIL)
                        .subject("two\nlines")
                        .build())
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::path)
                                .containsExactly("reference", "recipients", "body", "subject"));
    }

    @Test
    @Tag("DOM-9")
    void nothingOfAnotherAccountGetsIntoADraft() {
        assertThatThrownBy(() -> Drafts.plain().to(AccountScoped.of(OTHER, Recipient.of("eve@example.com"))))
                .isInstanceOf(AccountScopeException.class)
                .hasMessageNotContaining("eve");
        assertThatThrownBy(() -> Drafts.plain()
                        .claim("1,200 rows", List.of(AccountScoped.of(OTHER, new Evidence("signal", "rows", "900")))))
                .isInstanceOf(AccountScopeException.class);
    }

    @Test
    @Tag("COM-5")
    void whatMayNeverReachACustomerMakesNoDraft() {
        assertThatThrownBy(() -> Drafts.plain()
                        .body("Hello {{name}}, your account is at risk. Please send us your password.")
                        .build())
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::message)
                                .containsExactly(
                                        "body[6,14) is an unresolved placeholder but must hold final words only",
                                        "body[32,39) is internal language but must speak to the customer, not about it",
                                        "body[48,69) is a request for secret or personal data but must never ask for such"
                                                + " data"));
    }

    @Test
    @Tag("COM-5")
    void aCommitmentIsFlaggedUnlessItCarriesEvidence() {
        String promise = "The new export will be available on 12 March";
        Draft.Builder flagged = Drafts.plain().body("Good news. " + promise + ".");

        assertThat(flagged.build().findings()).extracting(Finding::kind).containsExactly(FindingKind.COMMITMENT);

        Evidence plan = new Evidence("release", "r-12", "Export 2.0 is planned for 12 March");
        assertThat(flagged.claim(promise, List.of(AccountScoped.of(Drafts.ACCOUNT, plan)))
                        .build()
                        .findings())
                .isEmpty();
    }

    @Test
    @Tag("COM-5")
    void aClaimStandsInTheBodyWordForWord() {
        Evidence fact = new Evidence("signal", "rows", "1,200 rows");

        assertThatThrownBy(() -> Drafts.plain()
                        .claim("1,300 rows", List.of(AccountScoped.of(Drafts.ACCOUNT, fact)))
                        .build())
                .hasMessageContaining("claims[0].words is not in the body");
    }

    @Test
    @Tag("COM-3")
    void recipientsAndWordsStayOutOfTheText() {
        assertThat(Drafts.plain().build().toString())
                .startsWith("Draft[a-01, check-in 2026-W44, ")
                .doesNotContain("Ada", "ada@", "rows");
    }

    private static Draft like(Draft draft, CustomerId account, String reference, DeliveryChannel channel) {
        Draft.Builder builder = Draft.builder(account, reference, channel)
                .subject(draft.subject())
                .body(draft.body());
        draft.recipients().forEach(recipient -> builder.to(AccountScoped.of(account, recipient)));
        return builder.build();
    }
}

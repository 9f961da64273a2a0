package io.github.cskit.triage.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.RemarkKind;
import io.github.cskit.triage.theme.RemarkRef;
import io.github.cskit.triage.theme.Theme;
import io.github.cskit.triage.theme.ThemeId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("THM-2")
class ThemeCarrierTest {

    private static final ThemeCarrier CARRIER = ThemeCarrier.standard();

    private final CarriedThemes first = CARRIER.carry(StandingThemes.none(), firstWeek());

    @Test
    void themesKeepTheirIdsFromWeekToWeek() {
        CarriedThemes second = CARRIER.carry(first.standing(), secondWeek());

        assertThat(second.themes().assignment().get(ref("b1"))).isEqualTo(id("a1"));
        assertThat(second.themes().assignment().get(ref("b4"))).isEqualTo(id("a5"));
        assertThat(first.themes().assignment()).containsEntry(ref("a2"), id("a1"));
        assertThat(id("a1")).isNotEqualTo(id("a5"));
    }

    @Test
    void theLabelStaysAndRemarksOfSeveralThemesFoundAreOne() {
        CarriedThemes second = CARRIER.carry(first.standing(), secondWeek());
        Theme invoices = second.themes().find(id("a1")).orElseThrow();

        assertThat(invoices.label())
                .isEqualTo(first.themes().find(id("a1")).orElseThrow().label());
        assertThat(invoices.members()).extracting(RemarkRef::id).containsExactly("b1", "b2", "b3");
    }

    @Test
    void theGuideCarriesThemesOn() {
        StandingThemes standing = first.standing();
        List<Remark> remarks = secondWeek();
        List<StandingThemes> stored = new ArrayList<>();
        CarriedThemes carried = ThemeCarrier.standard().carry(standing, remarks);
        stored.add(carried.standing());

        assertThat(stored).singleElement().isNotEqualTo(standing);
    }

    @Test
    void whatIsLikeNothingBeforeIsNewUnderAnIdOfItsOwn() {
        CarriedThemes second = CARRIER.carry(first.standing(), secondWeek());
        ThemeId fresh = second.themes().assignment().get(ref("b6"));

        assertThat(first.standing().themes()).extracting(StandingTheme::theme).doesNotContain(fresh);
        assertThat(second.standing().themes()).extracting(StandingTheme::theme).contains(fresh, id("a1"), id("a5"));
    }

    @Test
    void aThemeWithoutRemarksIsIdleAndForgottenInTheEnd() {
        StandingThemes standing = first.standing();
        for (int run = 1; run <= 26; run++) {
            standing = CARRIER.carry(standing, List.of()).standing();
            int idle = run;
            assertThat(standing.themes())
                    .hasSize(2)
                    .allSatisfy(theme -> assertThat(theme.idle()).isEqualTo(idle));
        }
        assertThat(CARRIER.carry(standing, List.of()).standing().themes()).isEmpty();
    }

    @Test
    void theOrderOfTheRemarksMakesNoDifference() {
        List<Remark> remarks = new ArrayList<>(secondWeek());
        CarriedThemes expected = CARRIER.carry(first.standing(), remarks);
        Random random = new Random(7);
        for (int shuffle = 0; shuffle < 20; shuffle++) {
            Collections.shuffle(remarks, random);
            assertThat(CARRIER.carry(first.standing(), remarks)).isEqualTo(expected);
        }
    }

    @Test
    void itIsADocumentThatIsReadBackAsItWas() {
        JsonCodec codec = JsonCodec.standard();
        String document = codec.write(first.standing());

        assertThat(codec.read(document, StandingThemes.class)).isEqualTo(first.standing());
        assertThat(first.standing().themes()).isNotEmpty();
    }

    @Test
    @Tag("AIA-3")
    void noPersonalDataAndNobodysOwnWordsAreKept() {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String own = List.of("zebra", "okapi", "quagga").get(i);
            remarks.add(remark("r" + i, "invoice lacks vat number, write to ada@example.com " + own));
        }
        StandingThemes standing = CARRIER.carry(StandingThemes.none(), remarks).standing();

        assertThat(standing.themes())
                .singleElement()
                .satisfies(theme -> assertThat(theme.words().keySet())
                        .contains("invoic", "vat")
                        .doesNotContain("ada", "example.com", "exampl", "zebra", "okapi", "quagga"));
        assertThat(standing.toString()).doesNotContain("vat number");
    }

    @Test
    void anIdThatIsThereTwiceIsRefused() {
        StandingTheme theme = new StandingTheme(ThemeId.of("x"), "x", Map.of("x", 1000), 0);

        assertThatThrownBy(() -> new StandingThemes(List.of(theme, theme)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("name each id once");
        assertThatThrownBy(() -> new StandingTheme(ThemeId.of("x"), "x", Map.of("x", 1001), 0))
                .isInstanceOf(InvalidValueException.class);
    }

    private ThemeId id(String remark) {
        ThemeId id = first.themes().assignment().get(ref(remark));
        return id == null ? ThemeId.of("none") : id;
    }

    private static List<Remark> firstWeek() {
        return List.of(
                remark("a1", "Invoice without VAT number"),
                remark("a2", "The VAT number is missing on the invoice"),
                remark("a3", "Where is the VAT number on an invoice?"),
                remark("a4", "VAT number not printed on invoices"),
                remark("a5", "Password reset mail does not arrive"),
                remark("a6", "No mail to reset my password"),
                remark("a7", "The password reset mail never came"));
    }

    private static List<Remark> secondWeek() {
        return List.of(
                remark("b1", "An invoice lacks our VAT number again"),
                remark("b2", "Print the VAT number on the invoice"),
                remark("b3", "Invoice: VAT number is wrong"),
                remark("b4", "Still no password reset mail"),
                remark("b5", "Password cannot be reset, mail missing"),
                remark("b6", "Dark theme for the calendar"),
                remark("b7", "Calendar in dark colours"));
    }

    private static RemarkRef ref(String id) {
        return new RemarkRef(RemarkKind.TICKET, id);
    }

    private static Remark remark(String id, String text) {
        return Remark.of(ref(id), text);
    }
}

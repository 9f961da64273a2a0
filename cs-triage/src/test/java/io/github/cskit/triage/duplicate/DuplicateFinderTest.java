package io.github.cskit.triage.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.RemarkKind;
import io.github.cskit.triage.theme.RemarkRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("THM-2")
class DuplicateFinderTest {

    @Test
    void theMostSimilarComesFirstAndTheTicketItselfNever() {
        DuplicateFinder finder = over(
                remark("1", "Export to Excel crashes with an error"),
                remark("2", "The export to excel is crashing"),
                remark("3", "Excel export: wrong columns"),
                remark("4", "Password reset mail does not arrive"));
        List<DuplicateCandidate> candidates = finder.candidates(ref("1"), 10);

        assertThat(candidates).extracting(candidate -> candidate.ref().id()).containsExactly("2", "3");
        assertThat(candidates.get(0).similarity()).isBetween(0.5, 1.0);
    }

    @Test
    void theSameWordsAreFullyAlikeEvenIfThereIsNothingElse() {
        DuplicateFinder finder = over(remark("1", "printer jams"), remark("2", "Printers jammed"));

        assertThat(finder.candidates(ref("1"), 10)).singleElement().satisfies(candidate -> {
            assertThat(candidate.ref()).isEqualTo(ref("2"));
            assertThat(candidate.similarity()).isGreaterThan(0.9999);
        });
    }

    @Test
    void thereAreAtMostAsManyAsWantedAndTheOrderMakesNoDifference() {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            remarks.add(remark("r" + i, "printer jams on tray " + "abcdefgh".charAt(i % 8)));
        }
        List<DuplicateCandidate> expected =
                DuplicateFinder.over(remarks, DuplicatePolicy.standard()).candidates(ref("r0"), 10);
        Collections.shuffle(remarks, new Random(4));

        assertThat(expected).hasSize(10);
        assertThat(DuplicateFinder.over(remarks, DuplicatePolicy.standard()).candidates(ref("r0"), 10))
                .isEqualTo(expected);
    }

    @Test
    void aTicketWithoutWordsHasNoCandidatesAndAnUnknownOneIsRefused() {
        DuplicateFinder finder = over(remark("1", "?!"), remark("2", "printer jams"));

        assertThat(finder.candidates(ref("1"), 10)).isEmpty();
        assertThatThrownBy(() -> finder.candidates(ref("9"), 10)).isInstanceOf(InvalidValueException.class);
    }

    private static DuplicateFinder over(Remark... remarks) {
        return DuplicateFinder.over(List.of(remarks), DuplicatePolicy.standard());
    }

    private static RemarkRef ref(String id) {
        return new RemarkRef(RemarkKind.TICKET, id);
    }

    private static Remark remark(String id, String text) {
        return Remark.of(ref(id), text);
    }
}

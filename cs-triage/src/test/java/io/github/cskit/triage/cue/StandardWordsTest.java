package io.github.cskit.triage.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.triage.wording.WordModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The words that come with the library follow from the tickets that this project wrote, and from nothing else. */
@Tag("TKT-3")
class StandardWordsTest {

    private static final Path FILE =
            Path.of("src", "main", "resources", "io", "github", "cskit", "triage", "wording", "words.model");
    private static final int FOLDS = 3;

    private final AuthoredTickets written = AuthoredTickets.written();
    private final AuthoredTickets patterned = AuthoredTickets.patterned();

    /** {@code -Dgolden.update=true} rewrites the file and fails, so that nobody commits it unread. */
    @Test
    void theFileIsWhatTrainingOnTheAuthoredTicketsGives() throws IOException {
        byte[] trained = WordTraining.standard().train(written.and(patterned));
        if (Boolean.getBoolean("golden.update")) {
            Files.write(FILE, trained);
            fail("Rewrote %s: measure the change, then run without golden.update.", FILE);
        }
        assertThat(Files.readAllBytes(FILE)).isEqualTo(trained);
    }

    @Test
    void thereAreAuthoredTicketsOfAllSevenCategoriesAndOfNone() {
        for (int column = 0; column < WordModel.COLUMNS; column++) {
            int each = column;
            assertThat(written.columns().stream().filter(of -> of == each))
                    .as("column %d", column)
                    .hasSizeGreaterThanOrEqualTo(70);
        }
    }

    @Test
    void noAuthoredTicketStandsThereTwice() {
        assertThat(written.and(patterned).tickets().stream().map(each -> each.title() + "\n" + each.body()))
                .doesNotHaveDuplicates();
    }

    /** Judged by tickets that the training had not seen; the cues alone are right about 76 times in 100. */
    @Test
    void wordsAddToWhatTheCuesKnow() {
        int cues = right(WordModel.silent(), written);
        int both = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            AuthoredTickets learned = written.only(i -> i % FOLDS != held).and(patterned);
            both += right(WordModel.read(WordTraining.standard().train(learned)), written.only(i -> i % FOLDS == held));
        }
        long named = written.columns().stream()
                .filter(column -> column < Column.CATEGORIES)
                .count();
        assertThat(both).isGreaterThan(cues + (int) (0.05 * named));
    }

    private static int right(WordModel words, AuthoredTickets judged) {
        CueEngine engine =
                new CueEngine(CueLexicon.load(), words, ReadingPolicy.standard(), AbstentionPolicy.standard());
        int right = 0;
        for (int i = 0; i < judged.columns().size(); i++) {
            TicketCategory guess = engine.decide(judged.tickets().get(i)).category();
            Column meant = List.of(Column.values()).get(judged.columns().get(i));
            right += meant.category().equals(Optional.of(guess)) ? 1 : 0;
        }
        return right;
    }
}

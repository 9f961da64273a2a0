package io.github.cskit.triage.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.triage.theme.QuotedRows;
import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.RemarkKind;
import io.github.cskit.triage.theme.RemarkRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measures how many of the known duplicates of public bug reports are among ten candidates. The floor is a goal. */
@Tag("THM-2")
class MeasuredDuplicatesTest {

    @Test
    void knownDuplicatesAreAmongTenCandidates() throws IOException {
        String data = System.getProperty("cskit.data");
        if (Boolean.getBoolean("cskit.data.required")) {
            assertThat(data).as("the property cskit.data").isNotBlank();
        }
        Assumptions.assumeTrue(data != null && !data.isBlank(), "the property cskit.data is not set");
        List<Remark> bugs = new ArrayList<>();
        Set<RemarkRef> known = new HashSet<>();
        for (String[] row : rows(data, "seamonkey-bugs.csv")) {
            Remark bug = remark(row[1], row[0], row[7]);
            bugs.add(bug);
            known.add(bug.ref());
        }
        DuplicateFinder finder = DuplicateFinder.over(bugs, DuplicatePolicy.standard());
        int pairs = 0;
        int found = 0;
        for (String[] pair : rows(data, "seamonkey-duplicates.csv")) {
            RemarkRef one = ref(pair[0]);
            RemarkRef other = ref(pair[1]);
            if (known.contains(one) && known.contains(other)) {
                pairs++;
                found += finder.candidates(one, 10).stream()
                                .anyMatch(c -> c.ref().equals(other))
                        ? 1
                        : 0;
            }
        }
        assertThat(pairs).isGreaterThan(50);
        assertThat(found / (double) pairs).as("recall among ten, of " + pairs).isGreaterThanOrEqualTo(0.87);
    }

    private static List<String[]> rows(String data, String name) throws IOException {
        return QuotedRows.read(Files.readString(Path.of(data, "themes", name), StandardCharsets.UTF_8));
    }

    private static RemarkRef ref(String id) {
        return new RemarkRef(RemarkKind.TICKET, id);
    }

    private static Remark remark(String id, String title, String text) {
        return new Remark(
                ref(id),
                title,
                text,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}

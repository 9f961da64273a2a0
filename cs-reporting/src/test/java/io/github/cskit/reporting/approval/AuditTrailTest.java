package io.github.cskit.reporting.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.validation.InvalidValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("COM-3")
class AuditTrailTest {

    private static final int LENGTH = 1_000;
    private static final List<AuditAction> ACTIONS = List.of(AuditAction.values());
    private static final AuditTrail TRAIL = trail();
    private static final List<AuditEntry> ENTRIES = TRAIL.entries();

    @Test
    void anUntouchedTrailVerifiesAlsoThroughItsDocuments() {
        JsonCodec codec = JsonCodec.standard();
        List<AuditEntry> read = ENTRIES.stream()
                .map(entry -> codec.read(codec.write(entry), AuditEntry.class))
                .toList();

        assertThat(AuditTrail.verify(read, TRAIL.head())).isEmpty();
    }

    @Test
    void deletingAnyEntryShows() {
        for (int i = 0; i < LENGTH; i++) {
            List<AuditEntry> tampered = new ArrayList<>(ENTRIES);
            tampered.remove(i);
            assertTampered(tampered, i);
        }
    }

    @Test
    void insertingAnEntryAnywhereShows() {
        for (int i = 0; i <= LENGTH; i++) {
            AuditHead before = i == 0
                    ? AuditHead.EMPTY
                    : new AuditHead(
                            ENTRIES.get(i - 1).sequence(), ENTRIES.get(i - 1).hash());
            AuditEntry forged =
                    AuditEntry.after(before, Desks.NOON, "Mallory", AuditAction.APPROVED, Fingerprint.ofText("forged"));
            List<AuditEntry> tampered = new ArrayList<>(ENTRIES);
            tampered.add(i, forged);
            assertTampered(tampered, i);
        }
    }

    @Test
    void swappingNeighboursShows() {
        for (int i = 0; i + 1 < LENGTH; i++) {
            List<AuditEntry> tampered = new ArrayList<>(ENTRIES);
            Collections.swap(tampered, i, i + 1);
            assertTampered(tampered, i);
        }
    }

    @Test
    void editingAnyEntryShowsEvenWithItsHashMadeAnew() {
        for (int i = 0; i < LENGTH; i++) {
            AuditEntry entry = ENTRIES.get(i);
            List<AuditEntry> tampered = new ArrayList<>(ENTRIES);
            tampered.set(i, withActor(entry, entry.hash()));
            assertTampered(tampered, i);
            tampered.set(i, withActor(entry, withActor(entry, entry.hash()).expectedHash()));
            assertTampered(tampered, i);
        }
    }

    @Test
    void cuttingEntriesOffAtTheEndShowsByTheHead() {
        for (int kept = 0; kept < LENGTH; kept++) {
            assertTampered(ENTRIES.subList(0, kept), kept);
        }
    }

    @Test
    void aTrailGoesOnWhereItWasLeft() {
        List<AuditEntry> kept = new ArrayList<>(ENTRIES);
        AuditTrail resumed = AuditTrail.resume(ENTRIES, TRAIL.head(), kept::add);

        resumed.append(Desks.NOON, "Casey", AuditAction.RELEASED, Fingerprint.ofText("next"));

        assertThat(AuditTrail.verify(kept, resumed.head())).isEmpty();
        assertThat(kept).hasSize(LENGTH + 1).isEqualTo(resumed.entries());
    }

    @Test
    void aTamperedTrailIsNotResumed() {
        List<AuditEntry> tampered = new ArrayList<>(ENTRIES);
        tampered.remove(500);

        assertThatThrownBy(() -> AuditTrail.resume(tampered, TRAIL.head(), entry -> {}))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("entries[500]");
    }

    @Test
    void anEntryHoldsNoContentAndItsTextNoPerson() {
        assertThat(ENTRIES.get(0).toString()).doesNotContain("Casey");
    }

    private static void assertTampered(List<AuditEntry> entries, int place) {
        assertThat(AuditTrail.verify(entries, TRAIL.head()))
                .as("place %s", place)
                .isNotEmpty();
    }

    private static AuditEntry withActor(AuditEntry entry, Fingerprint hash) {
        return new AuditEntry(
                entry.sequence(), entry.at(), "Mallory", entry.action(), entry.content(), entry.previous(), hash);
    }

    private static AuditTrail trail() {
        AuditTrail trail = AuditTrail.inMemory();
        for (int i = 0; i < LENGTH; i++) {
            AuditAction action = ACTIONS.get(i % ACTIONS.size());
            trail.append(Desks.NOON.plusSeconds(i), "Casey", action, Fingerprint.ofText("draft " + i));
        }
        return trail;
    }
}

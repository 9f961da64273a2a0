package io.github.cskit.reporting.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.draft.Drafts;
import java.util.Set;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The release gate under many threads: what it answers is what it could answer one call after the other. */
@Tag("COM-3")
class ReviewDeskLincheckTest {

    private static final Draft DRAFT = Drafts.plain().build();

    /** The desk with one draft on it. */
    public static class Gate {

        private final ReviewDesk desk = Desks.standard();
        private final Fingerprint content = desk.submit(DRAFT, Desks.NOON);

        @Operation
        public String approve() {
            return desk.approve(content, Desks.CASEY, Set.of(), Desks.NOON) instanceof ApprovalOutcome.Refused refused
                    ? refused.reason().wireName()
                    : "approved";
        }

        @Operation
        public String revoke() {
            return desk.revoke(content, Desks.CASEY, Desks.NOON)
                    .map(Refusal::wireName)
                    .orElse("revoked");
        }

        @Operation
        public String release() {
            return desk.release(content, Desks.NOON) instanceof ReleaseOutcome.Refused refused
                    ? refused.reason().wireName()
                    : "released";
        }
    }

    /** A gate that looks and then acts, without holding the two together. */
    public static class LeakyGate {

        private volatile boolean approved;
        private volatile boolean released;

        @Operation
        public String approve() {
            approved = !released;
            return approved ? "approved" : "already-released";
        }

        @Operation
        public String release() {
            if (!approved || released) {
                return "refused";
            }
            released = true;
            return "released";
        }
    }

    @Test
    void theGateIsLinearizable() {
        options().check(Gate.class);
    }

    @Test
    void aGateThatLooksBeforeItActsIsCaught() {
        assertThatThrownBy(() -> options().check(LeakyGate.class)).isInstanceOf(AssertionError.class);
        assertThat(LincheckAssertionError.class).isAssignableTo(AssertionError.class);
    }

    private static StressOptions options() {
        return new StressOptions()
                .iterations(8)
                .invocationsPerIteration(400)
                .threads(2)
                .actorsPerThread(3);
    }
}

package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAT-7")
class FeedbackCommandTest {

    @Test
    void votesAndShortAnswersAreSummedUpByWhereTheyWereAsked() {
        Run run = Run.withInput("""
                {"id":"1","at":"2026-11-20T10:00:00Z","place":"export","vote":"down"}
                {"id":"1","at":"2026-11-20T11:00:00Z","place":"export","vote":"up","comment":"now I see it"}
                {"id":"2","at":"2026-11-20T10:00:00Z","place":"export","vote":"down"}
                {"id":"3","at":"2026-11-20T10:00:00Z","channel":"screen","place":"billing","question":"easy","scale":"1-5","answer":5}
                """, "feedback");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "{\"channel\":\"article\",\"place\":\"export\",\"question\":\"helpful\",\"scale\":\"0-1\",\"answers\":2,"
                                + "\"best\":1,\"bestPercent\":50.00,\"low\":9.45,\"high\":90.55,\"comments\":1}",
                        "{\"channel\":\"screen\",\"place\":\"billing\",\"question\":\"easy\",\"scale\":\"1-5\",\"answers\":1,"
                                + "\"best\":1,\"bestPercent\":100.00,\"low\":20.65,\"high\":100.00,\"comments\":0}");
    }

    @Test
    void whatIsNeitherAVoteNorAnAnswerIsListedAndNotCounted() {
        Run run = Run.withInput("""
                {"id":"1","at":"2026-11-20T10:00:00Z","place":"a","vote":"sideways"}
                {"id":"2","at":"2026-11-20T10:00:00Z","place":"a","vote":"up","answer":1}
                {"id":"3","at":"2026-11-20T10:00:00Z","place":"a"}
                {"id":"4","at":"2026-11-20T10:00:00Z","place":"a","question":"easy","scale":"1-5","answer":6}
                {"id":"5","at":"2026-11-20T10:00:00Z","place":"a","vote":"up"}
                """, "feedback");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("line 1", "line 2", "line 3", "line 4", "5 read, 1 done, 4 refused")
                .doesNotContain("sideways");
        assertThat(run.out().lines()).singleElement().asString().contains("\"answers\":1,\"best\":1");
    }
}

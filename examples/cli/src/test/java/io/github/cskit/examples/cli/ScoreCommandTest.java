package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {

    private static final String GIVEN =
            "{\"customer\":\"c1\",\"asOf\":\"2026-11-20T00:00:00Z\",\"signals\":{\"engagement\":90,\"growth\":50}}\n";

    @Test
    @Tag("HLT-1")
    @Tag("HLT-8")
    @Tag("HLT-9")
    void engagement90AndGrowth50WithoutSentimentGive72Point86() {
        Run run = Run.withInput(GIVEN, "score", "--model", "three-component");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(
                        "{\"customer\":\"c1\",\"scored\":true,\"score\":72.86,\"band\":\"yellow\",\"bandCertain\":false,"
                                + "\"low\":51.00,\"high\":81.00,\"coverage\":0.70,\"ledger\":["
                                + "{\"line\":\"engagement\",\"points\":36.00},{\"line\":\"growth\",\"points\":15.00},"
                                + "{\"line\":\"redistributed weight\",\"points\":21.86}],\"missing\":[{\"component\":\"sentiment\",")
                .contains("\"model\":{\"name\":\"three-component\",\"version\":\"1.0\",\"fingerprint\":\"")
                .endsWith("\"}}\n");
        assertThat(run.err()).isEqualTo("cs: 1 read, 1 done, 0 refused\n");
    }

    @Test
    @Tag("HLT-8")
    void aCustomerWithoutUsageIsNotScoredAndSaysWhy() {
        Run run = Run.withInput(
                "{\"customer\":\"c1\",\"asOf\":\"2026-11-20T00:00:00Z\",\"signals\":{\"sentiment.nps-answer\":9}}",
                "score",
                "--model",
                "three-component");

        assertThat(run.out()).isEqualTo("{\"customer\":\"c1\",\"scored\":false,\"reason\":\"no-usage-data\"}\n");
        assertThat(run.code()).isZero();
    }

    @Test
    @Tag("HLT-3")
    void theSatisfactionAnswerFollowsFromRecommendationAndCsat() {
        String line = "{\"customer\":\"c1\",\"asOf\":\"2026-11-20T00:00:00Z\",\"signals\":{"
                + "\"usage.active-days-28\":20,\"adoption.feature-share\":0.8,\"support.tickets-28\":2,"
                + "%s,\"engagement.level\":\"high\"}}";

        Run both = Run.withInput(
                line.formatted("\"sentiment.nps-answer\":7,\"sentiment.csat\":9"), "score", "--model", "five-signal");
        Run answer = Run.withInput(line.formatted("\"sentiment.answer\":8"), "score", "--model", "five-signal");
        Run aggregate = Run.withInput(line.formatted("\"sentiment.nps-answer\":45"), "score", "--model", "five-signal");

        assertThat(both.out()).contains("\"score\":81.50").isEqualTo(answer.out());
        assertThat(aggregate.code()).isEqualTo(1);
        assertThat(aggregate.err()).contains("sentiment.answer");
    }

    @Test
    @Tag("HLT-3")
    void theLevelOfEngagementMayBeAWord() {
        String line = "{\"customer\":\"c1\",\"asOf\":\"2026-11-20T00:00:00Z\",\"signals\":{"
                + "\"usage.active-days-28\":20,\"adoption.feature-share\":0.8,\"support.tickets-28\":2,"
                + "\"sentiment.answer\":8,\"engagement.level\":%s}}";

        Run word = Run.withInput(line.formatted("\"high\""), "score", "--model", "five-signal");
        Run number = Run.withInput(line.formatted("2"), "score", "--model", "five-signal");

        assertThat(word.out()).contains("\"score\":81.50").isEqualTo(number.out());
    }

    @Test
    @Tag("EMB-6")
    void aBadLineIsNamedAndSkippedAndTheRunGoesOn() {
        Run run = Run.withInput(
                GIVEN + "{not json\n\n" + GIVEN + "{\"asOf\":5,\"signals\":{\"growth\":\"x\"}}\n" + GIVEN,
                "score",
                "--model",
                "three-component");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.err().lines().toList()).hasSize(3).satisfies(said -> {
            assertThat(said.get(0)).startsWith("standard input line 2: ");
            assertThat(said.get(1))
                    .startsWith("standard input line 5: ")
                    .contains("asOf")
                    .contains("signals[growth]");
            assertThat(said.get(2)).isEqualTo("cs: 5 read, 3 done, 2 refused");
        });
    }

    @Test
    void aStrictRunStopsAtTheFirstBadLine() {
        Run run = Run.withInput(GIVEN + "[]\n" + GIVEN, "score", "--model", "three-component", "--strict");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).startsWith("cs: standard input line 2: ").hasLineCount(1);
    }

    @Test
    @Tag("DOM-3")
    void unknownFieldsAreIgnored() {
        Run run = Run.withInput(
                GIVEN.replace("{\"customer\"", "{\"colour\":[1,{\"a\":null}],\"customer\""),
                "score",
                "--model",
                "three-component");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"score\":72.86");
    }

    @Test
    void aLineThatIsNotUtf8IsRefusedAndTheNextIsRead() {
        byte[] good = GIVEN.getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[good.length * 2];
        System.arraycopy(good, 0, both, 0, good.length);
        System.arraycopy(good, 0, both, good.length, good.length);
        both[14] = (byte) 0xFF;

        Run run = Run.withBytes(both, "score", "--model", "three-component");

        assertThat(run.err()).contains("standard input line 1: ").endsWith("cs: 2 read, 1 done, 1 refused\n");
    }

    @Test
    void aModelThatIsNeitherKnownNorAFileIsBadUse() {
        Run run = Run.withInput(GIVEN, "score", "--model", "four-component");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("cs: There is no model and no file (four-component).")
                .contains("five-signal");
    }

    @Test
    @Tag("HLT-7")
    void aScorecardWithSeveralFaultsIsRefusedWithAllOfThem(@TempDir Path folder) throws Exception {
        Path scorecard = folder.resolve("card.json");
        Files.writeString(scorecard, "{\"name\":5,\"version\":\"1\",\"missing\":\"guess\",\"minimumCoverage\":7}");

        Run run = Run.withInput(GIVEN, "score", "--model", scorecard.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("has 8 problems", "name is 5", "missing is not a known name", "minimumCoverage is ")
                .contains("bands.green is absent", "parts is weighted 0 in all");
    }

    @Test
    void aFileIsReadWhereOneIsNamed(@TempDir Path folder) throws Exception {
        Path lines = folder.resolve("signals.jsonl");
        Files.writeString(lines, GIVEN + "nothing\n");

        Run run = Run.cs("score", "--model", "three-component", lines.toString());

        assertThat(run.out()).contains("\"score\":72.86");
        assertThat(run.err()).contains("signals.jsonl line 2: ");
    }

    @Test
    void aMissingFileIsOneClearLine(@TempDir Path folder) {
        Run run = Run.cs(
                "score",
                "--model",
                "three-component",
                folder.resolve("none.jsonl").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("cs: There is no file or folder ").hasLineCount(1);
    }
}

package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SLA-1")
class HoursCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'op':'plus','from':'2026-11-20T15:30:00Z','seconds':3600}          | {'at':'2026-11-23T08:30:00Z'}",
                "{'op':'plus','from':'2026-11-20T16:30:00+01:00','seconds':3600}     | {'at':'2026-11-23T08:30:00Z'}",
                "{'op':'plus','from':'2026-11-20T16:00:00Z','seconds':0}             | {'at':'2026-11-23T08:00:00Z'}",
                "{'op':'minus','from':'2026-11-23T08:30:00Z','seconds':3600}         | {'at':'2026-11-20T15:30:00Z'}",
                "{'op':'plus','from':'2026-11-23T08:30:00Z','seconds':-3600}         | {'at':'2026-11-20T15:30:00Z'}",
                "{'op':'between','from':'2026-11-20T15:30:00Z','to':'2026-11-23T08:30:00.25Z'} | {'seconds':3600.25}",
                "{'op':'between','from':'2026-11-23T08:30:00Z','to':'2026-11-20T15:30:00Z'}    | {'seconds':-3600}",
                "{'op':'between','from':'2026-12-24T00:00:00Z','to':'2026-12-26T00:00:00Z'}    | {'seconds':10800}"
            })
    void questionsAreAnswered(String question, String answer) {
        Run run = Run.withInput(question.replace('\'', '"') + "\n", "hours", "--schedule", "sla/schedule.json");

        assertThat(run.out()).isEqualTo(answer.replace('\'', '"') + "\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void badQuestionsAreListedAndTheRunGoesOn() {
        String questions = """
                {"op":"between","from":"2026-11-20T15:30:00Z"}
                {"op":"plus","from":"2026-11-20T15:30:00Z"}
                {"op":"later","from":"2026-11-20T15:30:00Z","seconds":1}
                {"op":"plus","from":"2026-11-20T15:30:00Z","seconds":999999999999}
                {"op":"plus","from":"tomorrow","seconds":1}
                {"op":"plus","from":"2026-11-20T15:30:00Z","seconds":60}
                """;
        Run run = Run.withInput(questions, "hours", "--schedule", "sla/schedule.json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("{\"at\":\"2026-11-20T15:31:00Z\"}\n");
        assertThat(run.err())
                .contains("line 1: to is absent")
                .contains("line 2: seconds is absent")
                .contains("line 3: op is not a known name")
                .contains("line 4: instant is out of reach")
                .contains("line 5: from is a text of another form")
                .contains("6 read, 1 done, 5 refused");
    }

    @Test
    void holidaysOfAFileAreAdded() {
        String sunday = "{\"op\":\"between\",\"from\":\"2026-12-27T00:00:00Z\",\"to\":\"2026-12-28T00:00:00Z\"}\n";
        Run run = Run.withInput(sunday, "hours", "--schedule", "sla/schedule.json", "--holidays", "sla/holidays.txt");

        assertThat(run.out()).isEqualTo("{\"seconds\":7200}\n");
    }

    @Test
    void aScheduleThatNeverOpensIsRefusedByName() throws IOException {
        Path never = Files.writeString(folder.resolve("never.json"), "{\"zone\":\"UTC\",\"hours\":{\"mon\":{}}}");

        Run run = Run.withInput("", "hours", "--schedule", never.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("hours is never open but must open at some time");
    }
}

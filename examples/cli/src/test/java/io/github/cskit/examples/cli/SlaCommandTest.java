package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.cskit.triage.sla.SlaPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SLA-1")
class SlaCommandTest {

    private static final String FRIDAY =
            "{\"id\":\"T-1\",\"severity\":1,\"events\":[{\"at\":\"2026-11-20T15:30:00Z\",\"type\":\"created\"}]}\n";

    @TempDir
    private Path folder;

    @Test
    @Tag("SLA-2")
    void aClockIsExplainedByItsSegments() {
        Run run = Run.withInput(FRIDAY, "sla", "--policy", "sla/policy.json", "--as-of", "2026-11-23T08:20:00Z");

        assertThat(run.out())
                .startsWith("{\"id\":\"T-1\",\"firstResponse\":{\"state\":\"about-to-breach\","
                        + "\"due\":\"2026-11-23T08:30:00Z\",\"elapsedSeconds\":3000,\"segments\":["
                        + "{\"kind\":\"counted\",\"from\":\"2026-11-20T15:30:00Z\",\"to\":\"2026-11-20T16:00:00Z\","
                        + "\"seconds\":1800},"
                        + "{\"kind\":\"closed\",\"from\":\"2026-11-20T16:00:00Z\",\"to\":\"2026-11-23T08:00:00Z\","
                        + "\"seconds\":230400},"
                        + "{\"kind\":\"counted\",\"from\":\"2026-11-23T08:00:00Z\",\"to\":\"2026-11-23T08:20:00Z\","
                        + "\"seconds\":1200}]},\"resolution\":{\"state\":\"not-yet-due\"");
        assertThat(run.code()).isZero();
    }

    @Test
    void anImpossibleLogIsListedAndTheRunGoesOn() {
        String impossible = FRIDAY.replace("created", "resolved").replace("T-1", "T-0");
        Run run = Run.withInput(
                impossible + FRIDAY, "sla", "--policy", "sla/policy.json", "--as-of", "2026-11-23T08:20:00Z");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("line 1: events is resolved at").contains("2 read, 1 done, 1 refused");
        assertThat(run.out()).contains("T-1").doesNotContain("T-0");
    }

    @ParameterizedTest(name = "version {0}: {1}")
    @CsvSource({"1, 3600", "2, 1800"})
    void aTicketKeepsTheVersionThatIsPinnedToIt(String version, long seconds) {
        String pinned = FRIDAY.replace("\"severity\"", "\"policyVersion\":\"" + version + "\",\"severity\"");
        String[] both = {
            "sla", "--policy", "sla/policy.json", "--policy", "sla/policy-2.json", "--as-of", "2026-11-27T08:00:00Z"
        };

        Run run = Run.withInput(pinned, both);

        assertThat(run.out()).contains(seconds == 3600 ? "2026-11-23T08:30:00Z" : "2026-11-20T16:00:00Z");
        assertThat(Run.withInput(FRIDAY, both).err()).contains("policyVersion is absent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy.json", "policy-2.json"})
    void thePoliciesShownKeepToTheirSchema(String name) throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SlaPolicy.schema());

        assertThat(schema.validate(Files.readString(Path.of("sla", name)), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"x\",\"version\":\"1\",\"schedule\":{\"zone\":\"UTC\",\"hours\":{}},\"targets\":[]}",
                "{\"name\":\"x\",\"version\":\"1\",\"schedule\":{\"zone\":\"UTC\",\"hours\":{\"mon\":{\"9\":\"10:00\"}}},"
                        + "\"targets\":[{\"resolutionSeconds\":1}]}",
                "{\"name\":\"x\",\"version\":\"1\",\"schedule\":{\"zone\":\"UTC\",\"hours\":{\"mon\":{\"00:00\":\"24:00\"}}},"
                        + "\"targets\":[{\"severity\":1}]}"
            })
    void aBrokenPolicyIsRefusedBySchemaAndProgram(String policy) throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SlaPolicy.schema());
        Path file = Files.writeString(folder.resolve("policy.json"), policy);

        Run run = Run.withInput(FRIDAY, "sla", "--policy", file.toString(), "--as-of", "2026-11-23");

        assertThat(schema.validate(policy, InputFormat.JSON)).isNotEmpty();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).doesNotContain("Exception");
    }
}

package io.github.cskit.triage.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.ticket.Ticket;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("TKT-3")
class ModelFileTest {

    private static final TrainedClassifier TRAINED = TicketTrainer.standard().train(Lessons.ofThreeDesks(8));
    private static final byte[] FILE = written(TRAINED);
    private static final int DIGEST = 32;

    @Test
    void whatWasWrittenIsReadBackEqual() throws IOException {
        TrainedClassifier read = TrainedClassifier.read(new ByteArrayInputStream(FILE));
        Ticket ticket = Lessons.ticket("x", "Invoice", "The tax on the invoice is wrong.");

        assertThat(read.classify(ticket)).isEqualTo(TRAINED.classify(ticket));
        assertThat(read.explain(ticket)).isEqualTo(TRAINED.explain(ticket));
        assertThat(read.quality()).isEqualTo(TRAINED.quality());
        assertThat(read.record()).isEqualTo(TRAINED.record());
        assertThat(written(read)).isEqualTo(FILE);
    }

    @Test
    void everySingleChangedByteIsNoticed() {
        for (int i = 0; i < FILE.length; i += 97) {
            byte[] changed = FILE.clone();
            changed[i] ^= 1;
            assertThatExceptionOfType(ModelFileException.class)
                    .as("byte %s", i)
                    .isThrownBy(() -> TrainedClassifier.read(new ByteArrayInputStream(changed)));
        }
    }

    @ParameterizedTest(name = "cut to {0} bytes")
    @ValueSource(ints = {0, 1, 24, 25, 33, 64, 1_000})
    void aFileThatIsCutShortIsRefused(int length) {
        assertThatExceptionOfType(ModelFileException.class)
                .isThrownBy(() -> TrainedClassifier.read(new ByteArrayInputStream(Arrays.copyOf(FILE, length))))
                .withMessageContaining("Maybe");
    }

    @Test
    void somethingElseIsForeign() {
        byte[] other = "{\"name\":\"three-component\"}".repeat(20).getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(ModelFileException.class)
                .isThrownBy(() -> TrainedClassifier.read(new ByteArrayInputStream(other)))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(ModelFileException.Reason.FOREIGN));
    }

    @Test
    void anotherVersionOfTheFormIsNamed() {
        byte[] later = FILE.clone();
        ByteBuffer.wrap(later).putInt("cs-kit ticket classifier\n".length(), 2);
        sign(later);
        assertThatExceptionOfType(ModelFileException.class)
                .isThrownBy(() -> TrainedClassifier.read(new ByteArrayInputStream(later)))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(ModelFileException.Reason.OTHER_VERSION))
                .withMessageContaining("version 2");
    }

    @Test
    void aModelThatRestsOnOtherCuesIsRefused() {
        String cues = TRAINED.record().standardClassifier().value();
        byte[] other = new String(FILE, StandardCharsets.ISO_8859_1)
                .replace(cues, "0".repeat(cues.length()))
                .getBytes(StandardCharsets.ISO_8859_1);
        sign(other);
        assertThatExceptionOfType(ModelFileException.class)
                .isThrownBy(() -> TrainedClassifier.read(new ByteArrayInputStream(other)))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(ModelFileException.Reason.OTHER_VERSION))
                .withMessageContaining("train it again");
    }

    @Test
    void aSignedFileWithOddLengthsIsDamaged() {
        byte[] odd = Arrays.copyOf(FILE, FILE.length - 8);
        sign(odd);
        assertThatExceptionOfType(ModelFileException.class)
                .isThrownBy(() -> TrainedClassifier.read(new ByteArrayInputStream(odd)))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(ModelFileException.Reason.DAMAGED));
    }

    @Test
    void itHoldsNoWordOfAnyTicket() {
        String text = new String(FILE, StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContainIgnoringCase("lorry").doesNotContainIgnoringCase("invoice");
    }

    private static void sign(byte[] file) {
        byte[] content = Arrays.copyOf(file, file.length - DIGEST);
        byte[] digest = HexFormat.of().parseHex(Fingerprint.ofBytes(content).value());
        System.arraycopy(digest, 0, file, content.length, DIGEST);
    }

    private static byte[] written(TrainedClassifier classifier) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            classifier.write(bytes);
        } catch (IOException never) {
            throw new AssertionError(never);
        }
        return bytes.toByteArray();
    }
}

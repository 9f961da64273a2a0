package io.github.cskit.reporting.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.validation.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CHK-1")
class SignedChecklistTest {

    private static final SigningKey KEY = SigningKey.of(key(1));
    private static final ChecklistReview REVIEW = QualityChecklist.review(QualityChecklist.allYes());
    private static final SignedChecklist SIGNED = SignedChecklist.sign(REVIEW, KEY);

    @Test
    void aSignedChecklistGivesItsReviewBack() {
        SignedChecklist read = JsonCodec.standard().read(JsonCodec.standard().write(SIGNED), SignedChecklist.class);

        assertThat(read.isAuthentic(KEY)).isTrue();
        assertThat(read.verified(KEY)).isEqualTo(REVIEW);
        assertThat(read.content()).contains("\"reviewer\":\"Casey\"", "\"date\":\"2026-11-20\"", "\"version\":\"1.0\"");
    }

    @Test
    void everyBitOfTheSignatureCounts() {
        byte[] signature = HexFormat.of().parseHex(SIGNED.signature());
        for (int bit = 0; bit < 256; bit++) {
            byte[] flipped = signature.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));

            assertThat(new SignedChecklist(SIGNED.content(), HexFormat.of().formatHex(flipped)).isAuthentic(KEY))
                    .as("bit %s", bit)
                    .isFalse();
        }
    }

    @Test
    void everyBitOfTheContentCounts() {
        byte[] content = SIGNED.content().getBytes(StandardCharsets.UTF_8);
        for (int bit = 0; bit < content.length * 8; bit++) {
            byte[] flipped = content.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            String text = new String(flipped, StandardCharsets.UTF_8);

            assertThat(new SignedChecklist(text, SIGNED.signature()).isAuthentic(KEY))
                    .as("bit %s", bit)
                    .isFalse();
        }
    }

    @Test
    void anotherKeyDoesNotVerifyIt() {
        assertThat(SIGNED.isAuthentic(SigningKey.of(key(2)))).isFalse();
        assertThatThrownBy(() -> SIGNED.verified(SigningKey.of(key(2))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("signature is of other content or another key");
    }

    @Test
    void anIncompleteReviewCannotBeSigned() {
        ChecklistAnswers unsigned = ChecklistAnswers.builder(QualityChecklist.TEMPLATE, "Importer 4.0")
                .answer(ItemId.of("faq-prepared"), ChecklistAnswer.yes())
                .build();

        assertThatThrownBy(() -> SignedChecklist.sign(ChecklistReview.of(QualityChecklist.TEMPLATE, unsigned), KEY))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.problems()).hasSize(12 + 2));
    }

    @Test
    void aShortKeyIsRefusedAndNoKeyIsShown() {
        assertThatThrownBy(() -> SigningKey.of(new byte[31]))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The signing key is not valid: the value is 31 bytes long but must have 32 or more.");
        assertThat(KEY.toString()).isEqualTo("SigningKey[secret]");
    }

    @Test
    void aCopyOfTheKeyIsKept() {
        byte[] secret = key(3);
        SigningKey key = SigningKey.of(secret);
        SignedChecklist signed = SignedChecklist.sign(REVIEW, key);
        Arrays.fill(secret, (byte) 0);

        assertThat(signed.isAuthentic(key)).isTrue();
    }

    private static byte[] key(int seed) {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (seed * 31 + i);
        }
        return bytes;
    }
}

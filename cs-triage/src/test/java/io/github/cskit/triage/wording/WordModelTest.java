package io.github.cskit.triage.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.ticket.TicketField;
import io.github.cskit.triage.phrase.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordModelTest {

    /** Gives every key a row and remembers it. */
    private static int[] keysOf(String words) {
        List<Integer> keys = new ArrayList<>();
        read(words, new WordBag(key -> {
            keys.add(key);
            return -1;
        }));
        return keys.stream().distinct().mapToInt(Integer::intValue).toArray();
    }

    private static WordBag read(String text, WordBag bag) {
        bag.begin(false);
        int start = 0;
        for (String word : text.split(" ", -1)) {
            Spelling spelling = new Spelling();
            word.chars().forEach(spelling::add);
            bag.word(spelling, start, start + word.length());
            start += word.length() + 1;
        }
        return bag;
    }

    private static WordModel model(String words, double weight) {
        int[] keys = keysOf(words);
        double[] weights = new double[keys.length * WordModel.COLUMNS];
        for (int row = 0; row < keys.length; row++) {
            weights[row * WordModel.COLUMNS] = weight;
        }
        return WordModel.read(WordModel.write(keys, weights, new double[WordModel.COLUMNS]));
    }

    @Test
    void aWordItsBeginningAndRunsOfUpToThreeCount() {
        // two words; the beginning of the longer one; the start of the sentence with the first, the two as a pair; all
        // three
        assertThat(keysOf("app crashes")).hasSize(6);
    }

    @Test
    void aWordThatIsReadTwiceCountsOnceWhereItStoodFirst() {
        WordModel model = model("slow", 1);
        WordBag bag = read("slow slow slow", model.bag());
        assertThat(bag.size()).isEqualTo(2);
        assertThat(model.spoken(bag, 0)).hasSize(1).first().satisfies(spoken -> {
            assertThat(spoken.field()).isEqualTo(TicketField.BODY);
            assertThat(spoken.start()).isZero();
            assertThat(spoken.end()).isEqualTo(4);
        });
    }

    @Test
    void unknownWordsSayNothing() {
        WordModel model = model("slow", 1);
        assertThat(model.score(read("other words", model.bag()))).containsOnly(0);
        assertThat(WordModel.silent().score(read("slow", WordModel.silent().bag())))
                .containsOnly(0);
    }

    @Test
    void whatAPartSaysHasTheSameLengthHoweverManyWordsItHas() {
        WordModel one = model("slow", 1);
        WordModel two = model("slow page", 1);
        double single = one.score(read("slow", one.bag()))[0];
        double pair = two.score(read("slow page", two.bag()))[0];
        assertThat(single).isCloseTo(Math.sqrt(keysOf("slow").length), within(1e-3));
        assertThat(pair).isCloseTo(Math.sqrt(keysOf("slow page").length), within(1e-3));
    }

    @Test
    void wordsBeyondTheEndAreNotLookedAt() {
        WordModel model = model("slow", 1);
        String far = "x ".repeat(WordPolicy.standard().end()) + "slow";
        assertThat(model.score(read(far, model.bag()))).containsOnly(0);
    }

    @Test
    void writingAndReadingKeepsWeightsWithinTheirSixteenBits() {
        int[] keys = {3, 5};
        double[] weights = new double[2 * WordModel.COLUMNS];
        weights[0] = 1.25;
        weights[9] = -0.5;
        double[] biases = {1, 0, 0, 0, 0, 0, 0, -2};
        byte[] bytes = WordModel.write(keys, weights, biases);
        WordModel model = WordModel.read(bytes);
        assertThat(model.features()).isEqualTo(2);
        assertThat(model.score(model.bag())).containsExactly(biases);
        assertThat(model.fingerprint()).isEqualTo(WordModel.read(bytes).fingerprint());
        assertThat(model.fingerprint()).isNotEqualTo(WordModel.silent().fingerprint());
    }

    @Test
    void whatIsDamagedOrAnotherFileIsRefused() {
        byte[] good = WordModel.write(new int[] {1}, new double[WordModel.COLUMNS], new double[WordModel.COLUMNS]);
        List<byte[]> bad = new ArrayList<>(List.of(new byte[0], new byte[200]));
        bad.add(Arrays.copyOf(good, good.length - 1));
        bad.add(Arrays.copyOf(good, good.length + 1));
        byte[] negative = good.clone();
        negative[4] = (byte) 0xFF;
        bad.add(negative);
        for (byte[] each : bad) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WordModel.read(each))
                    .withMessageContaining("damaged");
        }
    }

    @Test
    void theShippedWordsAreThousands() {
        assertThat(WordModel.standard().features()).isGreaterThan(3_000);
    }
}

package io.github.cskit.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.survey.AnswerScale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Tag("SAT-6")
class TallyProperties {

    /** The place of an answer in these lists that was skipped: above every answer of the scale. */
    private static final int SKIPPED = 11;

    @Property(tries = 500, seed = "20261120")
    void npsByShuffledShardsMergedEqualsAtOnce(
            @ForAll @Size(max = 300) List<@IntRange(min = 0, max = SKIPPED) Integer> answers,
            @ForAll @IntRange(min = 1, max = 9) int shards,
            @ForAll long seed) {
        NpsCounter atOnce = new NpsCounter();
        answers.forEach(answer -> count(atOnce, answer));
        List<NpsTally> parts = new ArrayList<>(Collections.nCopies(shards, NpsTally.empty()));
        Random random = new Random(seed);
        for (int answer : shuffled(answers, random)) {
            int shard = random.nextInt(shards);
            NpsTally part = parts.get(shard);
            parts.set(shard, answer == SKIPPED ? part.plusSkipped(1) : part.plus(answer));
        }
        NpsTally merged =
                shuffled(parts, random).stream().reduce(NpsTally::merge).orElseThrow();

        assertThat(merged).isEqualTo(atOnce.tally());
        assertThat(merged.nps()).isEqualTo(atOnce.tally().nps());
        assertThat(merged.answers() + merged.skipped()).isEqualTo(answers.size());
    }

    @Property(tries = 500, seed = "20261121")
    void csatByShuffledShardsMergedEqualsAtOnce(
            @ForAll @Size(max = 300) List<@IntRange(min = 0, max = SKIPPED) Integer> answers,
            @ForAll @IntRange(min = 1, max = 9) int shards,
            @ForAll long seed) {
        AnswerScale scale = AnswerScale.ZERO_TO_TEN;
        CsatCounter atOnce = new CsatCounter(scale);
        answers.forEach(answer -> count(atOnce, answer));
        List<CsatTally> parts = new ArrayList<>(Collections.nCopies(shards, CsatTally.empty(scale)));
        Random random = new Random(seed);
        for (int answer : shuffled(answers, random)) {
            int shard = random.nextInt(shards);
            CsatTally part = parts.get(shard);
            parts.set(shard, answer == SKIPPED ? part.plusSkipped(1) : part.plus(answer));
        }
        CsatTally merged =
                shuffled(parts, random).stream().reduce(CsatTally::merge).orElseThrow();

        assertThat(merged).isEqualTo(atOnce.tally());
        assertThat(merged.csat()).isEqualTo(atOnce.tally().csat());
    }

    /** A hundred thousand and more cases of up to 40 answers on up to 6 shards, drawn fast from one seed. */
    @Property(tries = 1, seed = "20261125")
    void anyShardsInAnyOrderMergeToTheSameBits(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int run = 0; run < 110_000; run++) {
            int shards = 1 + random.nextInt(6);
            NpsCounter[] nps = new NpsCounter[shards + 1];
            CsatCounter[] csat = new CsatCounter[shards + 1];
            for (int i = 0; i <= shards; i++) {
                nps[i] = new NpsCounter();
                csat[i] = new CsatCounter(AnswerScale.ZERO_TO_TEN);
            }
            int answers = random.nextInt(40);
            for (int i = 0; i < answers; i++) {
                int answer = random.nextInt(SKIPPED + 2);
                int shard = 1 + random.nextInt(shards);
                for (int each : new int[] {0, shard}) {
                    count(nps[each], answer);
                    count(csat[each], answer);
                }
            }
            NpsTally npsMerged = NpsTally.empty();
            CsatTally csatMerged = CsatTally.empty(AnswerScale.ZERO_TO_TEN);
            int first = random.nextInt(shards);
            for (int i = 0; i < shards; i++) {
                int shard = 1 + (first + i) % shards;
                npsMerged = random.nextBoolean()
                        ? npsMerged.merge(nps[shard].tally())
                        : nps[shard].tally().merge(npsMerged);
                csatMerged = csat[shard].tally().merge(csatMerged);
            }
            if (!npsMerged.equals(nps[0].tally())
                    || !csatMerged.equals(csat[0].tally())
                    || !npsMerged.nps().equals(nps[0].tally().nps())
                    || !csatMerged.csat().equals(csat[0].tally().csat())) {
                throw new AssertionError("case " + run + ": " + npsMerged + " is not " + nps[0].tally());
            }
        }
    }

    private static void count(NpsCounter counter, int answer) {
        if (answer == SKIPPED) {
            counter.skip();
        } else if (answer > SKIPPED) {
            counter.leaveOpen();
        } else {
            counter.add(answer);
        }
    }

    private static void count(CsatCounter counter, int answer) {
        if (answer == SKIPPED) {
            counter.skip();
        } else if (answer > SKIPPED) {
            counter.leaveOpen();
        } else {
            counter.add(answer);
        }
    }

    private static <T> List<T> shuffled(List<T> values, Random random) {
        List<T> copy = new ArrayList<>(values);
        Collections.shuffle(copy, random);
        return copy;
    }
}

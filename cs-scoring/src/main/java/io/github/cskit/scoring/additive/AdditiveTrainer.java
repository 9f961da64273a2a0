package io.github.cskit.scoring.additive;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits additive logistic models: Newton's method over all effects in turn, each with a penalty whose strength is learned;
 * then the pairs that the rows ask for; then all together. Sources: T. Hastie and R. Tibshirani, "Generalized additive
 * models" (1986); P. H. C. Eilers and B. D. Marx, "Flexible smoothing with B-splines and penalties" (1996). Immutable and
 * thread-safe.
 */
public final class AdditiveTrainer {

    private static final int PAIR_STAGES = 2;
    private static final double HOPEFUL = 0.5;

    private final AdditivePolicy policy;

    /**
     * Creates a trainer.
     *
     * @param policy how it fits
     */
    public AdditiveTrainer(AdditivePolicy policy) {
        this.policy = policy;
    }

    /**
     * Fits a model.
     *
     * @param table the columns
     * @param event whether each row had the event; some must have had it, and some not
     * @return the model
     */
    public AdditiveModel fit(Codes[] table, boolean[] event) {
        Newton newton = new Newton(event);
        double strength = newton.totalWeight() / 10;
        List<Effect> effects = new ArrayList<>();
        for (Codes column : table) {
            effects.add(new Effect(column.codes, Penalty.of(column), strength));
        }
        newton.run(effects, policy);
        List<PairEffect> pairs = new ArrayList<>();
        List<Effect> pairEffects = new ArrayList<>();
        if (policy.maxPairs() > 0 && table.length > 1) {
            addPairs(table, newton, effects, pairs, pairEffects);
        }
        double[][] columns = new double[table.length][];
        for (int c = 0; c < table.length; c++) {
            columns[c] = effects.get(c).values;
        }
        return Purifier.purified(newton.base(), columns, pairs, table);
    }

    private void addPairs(
            Codes[] table, Newton newton, List<Effect> effects, List<PairEffect> pairs, List<Effect> pairEffects) {
        int[] chosen = newton.strongest(effects, policy.maxPairColumns());
        PairLevels[] levels = new PairLevels[chosen.length];
        byte[][] coarse = new byte[chosen.length][];
        for (int i = 0; i < chosen.length; i++) {
            levels[i] = PairLevels.of(table[chosen[i]]);
            coarse[i] = coarse(table[chosen[i]].codes, levels[i].coarse);
        }
        List<PairSearch.Found> among = PairSearch.all(chosen.length);
        for (int stage = 1; stage <= PAIR_STAGES; stage++) {
            int room = policy.maxPairs() * stage / PAIR_STAGES - pairs.size();
            newton.linearise();
            if (newton.isSeparated()) {
                return;
            }
            // what says little now is not looked at again: new pairs hide few others
            among = PairSearch.search(
                    among, coarse, levels, newton.residual(), newton.weight(), HOPEFUL * policy.minPairZ());
            List<PairSearch.Found> fresh = among.stream()
                    .filter(f -> f.z() >= policy.minPairZ())
                    .filter(f -> pairs.stream()
                            .noneMatch(p -> p.first() == chosen[f.first()] && p.second() == chosen[f.second()]))
                    .limit(room)
                    .toList();
            if (fresh.isEmpty()) {
                return;
            }
            for (PairSearch.Found f : fresh) {
                Effect effect = pairEffect(coarse, levels, f, newton.totalWeight() / 20);
                pairEffects.add(effect);
                pairs.add(new PairEffect(
                        chosen[f.first()],
                        chosen[f.second()],
                        levels[f.first()].coarse,
                        levels[f.second()].coarse,
                        levels[f.second()].levels,
                        effect.values));
            }
            List<Effect> all = new ArrayList<>(effects);
            all.addAll(pairEffects);
            newton.run(all, policy);
        }
    }

    private static byte[] coarse(byte[] codes, int[] levels) {
        byte[] coarse = new byte[codes.length];
        for (int i = 0; i < codes.length; i++) {
            coarse[i] = (byte) levels[codes[i]];
        }
        return coarse;
    }

    private static Effect pairEffect(byte[][] coarse, PairLevels[] levels, PairSearch.Found found, double strength) {
        PairLevels a = levels[found.first()];
        PairLevels b = levels[found.second()];
        byte[] codes = new byte[coarse[found.first()].length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) (coarse[found.first()][i] * b.levels + coarse[found.second()][i]);
        }
        return new Effect(codes, Penalty.of(a, b), strength);
    }
}

package io.github.cskit.core.statistics;

import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The q values of many tests at once: the least share of false discoveries at which a test would still be called one.
 * It is not a probability that a single finding is false.
 *
 * <p>Source: Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995). Immutable and
 * thread-safe.
 */
public final class FalseDiscovery {

    private FalseDiscovery() {}

    /**
     * Adjusts p values.
     *
     * @param pValues the p of each test, from 0 to 1
     * @return the q of each, in the same order
     * @throws io.github.cskit.core.validation.InvalidValueException if a p is not between 0 and 1
     */
    public static List<Double> qValues(List<Double> pValues) {
        Checks checks = Checks.of("tests");
        for (int i = 0; i < pValues.size(); i++) {
            checks.number("p[" + i + "]", pValues.get(i), 0, 1);
        }
        checks.orThrow();
        int n = pValues.size();
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(pValues.get(b), pValues.get(a)));
        List<Double> q = new ArrayList<>(Collections.nCopies(n, 1.0));
        double least = 1;
        for (int i = 0; i < n; i++) {
            least = Math.min(least, pValues.get(order[i]) * n / (n - i));
            q.set(order[i], least);
        }
        return Collections.unmodifiableList(q);
    }
}

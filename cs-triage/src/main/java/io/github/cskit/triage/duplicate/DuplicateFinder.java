package io.github.cskit.triage.duplicate;

import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.text.SparseRows;
import io.github.cskit.triage.text.StopWords;
import io.github.cskit.triage.text.TermCounts;
import io.github.cskit.triage.text.TermWeights;
import io.github.cskit.triage.text.Vocabulary;
import io.github.cskit.triage.text.Word;
import io.github.cskit.triage.text.WordReader;
import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.RemarkRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds remarks that may say the same as another, by the words they share: the cosine of weighted words of the whole text,
 * in which the title counts twice, and that of the titles alone. Rare words weigh more; endings of English words do not
 * matter. The order in which remarks are given makes no difference.
 *
 * <p>Immutable and thread-safe.
 */
public final class DuplicateFinder {

    private static final Comparator<DuplicateCandidate> NEAREST = Comparator.comparingDouble(
                    (DuplicateCandidate candidate) -> -candidate.similarity())
            .thenComparing(DuplicateCandidate::ref);

    private final DuplicatePolicy policy;
    private final List<RemarkRef> refs;
    private final Map<RemarkRef, Integer> numbers;
    private final WordIndex index;
    private final SparseRows titles;

    private DuplicateFinder(DuplicatePolicy policy, List<Remark> remarks, WordIndex index, SparseRows titles) {
        this.policy = policy;
        this.refs = remarks.stream().map(Remark::ref).toList();
        this.numbers = new HashMap<>();
        this.index = index;
        this.titles = titles;
        for (int i = 0; i < refs.size(); i++) {
            numbers.put(refs.get(i), i);
        }
    }

    /**
     * Reads remarks.
     *
     * @param remarks the remarks among which duplicates are looked for; of several with the same kind and id the last
     *     counts
     * @param policy the numbers
     * @return a finder over them
     */
    public static DuplicateFinder over(Collection<Remark> remarks, DuplicatePolicy policy) {
        Map<RemarkRef, Remark> distinct = new TreeMap<>();
        remarks.forEach(remark -> distinct.put(remark.ref(), remark));
        List<Remark> sorted = List.copyOf(distinct.values());
        Vocabulary vocabulary = new Vocabulary();
        List<TermCounts> wholes = new ArrayList<>();
        List<TermCounts> titles = new ArrayList<>();
        for (Remark remark : sorted) {
            List<Integer> title = read(remark.title(), policy, vocabulary);
            titles.add(TermCounts.of(title));
            List<Integer> whole = new ArrayList<>(title);
            whole.addAll(title);
            whole.addAll(read(remark.text(), policy, vocabulary));
            wholes.add(TermCounts.of(whole));
        }
        WordIndex index = new WordIndex(rows(wholes, vocabulary));
        return new DuplicateFinder(policy, sorted, index, rows(titles, vocabulary));
    }

    /**
     * Finds what may say the same as one of the remarks.
     *
     * @param ref the remark
     * @param most how many candidates are given at most
     * @return the candidates that share a word with it, the most similar first; never the remark itself
     * @throws io.github.cskit.core.validation.InvalidValueException if the remark is not among those that were read
     */
    public List<DuplicateCandidate> candidates(RemarkRef ref, int most) {
        Integer number = numbers.get(ref);
        Checks.of("duplicates")
                .require(number != null, "ref", ref.id(), "be one of the remarks that were read")
                .number("most", most, 0, Integer.MAX_VALUE)
                .orThrow();
        int row = number == null ? -1 : number;
        List<DuplicateCandidate> candidates = new ArrayList<>();
        for (int other : index.sharing(index.texts(), row, policy.mostVisited())) {
            if (other != row) {
                candidates.add(new DuplicateCandidate(refs.get(other), similarity(row, other)));
            }
        }
        candidates.sort(NEAREST);
        return List.copyOf(candidates.subList(0, Math.min(most, candidates.size())));
    }

    /** Returns the likeness of two remarks; that of titles counts only where both have one. */
    private double similarity(int one, int other) {
        double whole = index.texts().dot(one, other);
        boolean titled = titles.size(one) > 0 && titles.size(other) > 0;
        double share = titled ? policy.titleShare() : 0;
        return Math.min(1, (1 - share) * whole + (titled ? share * titles.dot(one, other) : 0));
    }

    private static List<Integer> read(String text, DuplicatePolicy policy, Vocabulary vocabulary) {
        List<Integer> numbers = new ArrayList<>();
        for (Word word : WordReader.read(text, policy.mostWords())) {
            if (!StopWords.english().contains(word.stem())) {
                numbers.add(vocabulary.number(word.stem()));
            }
        }
        return numbers;
    }

    private static SparseRows rows(List<TermCounts> texts, Vocabulary vocabulary) {
        Vocabulary counted = vocabulary.uncounted();
        texts.forEach(counted::count);
        TermWeights weights = TermWeights.ofAll(counted, texts.size());
        SparseRows rows = new SparseRows(weights.terms(), texts.size());
        texts.forEach(text -> weights.addRow(text, rows));
        return rows;
    }
}

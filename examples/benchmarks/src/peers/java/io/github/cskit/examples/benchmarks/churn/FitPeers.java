package io.github.cskit.examples.benchmarks.churn;

import io.github.cskit.core.statistics.Discrimination;
import io.github.cskit.scoring.churn.ChurnFit;
import io.github.cskit.scoring.churn.ChurnModel;
import io.github.cskit.scoring.churn.ChurnPrediction;
import io.github.cskit.scoring.churn.ChurnTable;
import io.github.cskit.scoring.churn.ChurnTrainer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tribuo.Model;
import org.tribuo.classification.Label;

/**
 * Fits a model of churn on 10,000 accounts of 30 columns: through the API, with everything that it does beside fitting
 * (choice of columns, guard against leaks, five models more to judge and calibrate by), and by Tribuo's logistic
 * regression, which does nothing but fit. Ours has to rank accounts that both have not seen at least as well.
 *
 * <p>Not thread-safe: each benchmark thread has a state of its own.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FitPeers {

    private static final int ROWS = 10_000;
    private static final int HELD_OUT = 5;

    /** The accounts: made ones, or a file of the outside data, such as {@code churn/business.csv}. */
    @Param("made")
    public String accounts;

    private AccountBlock block = AccountBlock.made(0);
    private ChurnTable table = AccountBlock.made(1).table();
    private TribuoChurn tribuo = new TribuoChurn(AccountBlock.made(1));

    /** Creates the state; the set-up fills it. */
    public FitPeers() {
        accounts = "";
    }

    /**
     * Makes the accounts, and checks that ours ranks those that neither has seen at least as well.
     *
     * @throws IOException if the file cannot be read
     */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        block = accounts.equals("made")
                ? AccountBlock.made(ROWS)
                : AccountBlock.read(Path.of(System.getProperty("cskit.data", ""), accounts));
        AccountBlock learned = block.every(HELD_OUT, false);
        AccountBlock judged = block.every(HELD_OUT, true);
        ChurnModel ours = (ChurnModel) ChurnTrainer.standard().fit(learned.table(), learned.churned());
        double[] rates = ours.predict(judged.table()).stream()
                .mapToDouble(ChurnPrediction::probability)
                .toArray();
        TribuoChurn peer = new TribuoChurn(learned);
        double auc = Discrimination.of(rates, judged.churned()).auc();
        double theirs = Discrimination.of(peer.rates(peer.fit(), judged), judged.churned())
                .auc();
        System.out.printf(Locale.ROOT, "AUC %.4f, of Tribuo %.4f%n", auc, theirs);
        if (auc < theirs) {
            throw new IllegalStateException("Tribuo ranks better: " + theirs + " against " + auc + ".");
        }
        table = block.table();
        tribuo = new TribuoChurn(block);
    }

    /**
     * Fits, judges and calibrates a model.
     *
     * @return the model
     */
    @Benchmark
    public ChurnFit fitByApi() {
        return ChurnTrainer.standard().fit(table, block.churned());
    }

    /**
     * Fits a logistic regression.
     *
     * @return the model
     */
    @Benchmark
    public Model<Label> fitByLoop() {
        return tribuo.fit();
    }
}

package io.github.cskit.triage.guard;

import io.github.cskit.core.validation.Checks;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads for guarded calls, for a host that has none of its own to give. Asking for them is the only way in which this
 * library starts threads: daemons, started when needed, never more than asked for, ended after ten idle seconds or by
 * {@link #close()}. Thread-safe.
 */
public final class GuardThreads implements Executor, AutoCloseable {

    private static final long IDLE_SECONDS = 10;

    private final int most;
    private final ThreadPoolExecutor pool;

    private GuardThreads(int most) {
        this.most = most;
        AtomicInteger number = new AtomicInteger();
        this.pool = new ThreadPoolExecutor(
                most, most, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "cs-guard-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
    }

    /**
     * Asks for threads.
     *
     * @param most how many at most, 1 to 1,000
     * @return the threads, none of them started yet
     */
    public static GuardThreads atMost(int most) {
        Checks.of("guard threads").number("most", most, 1, 1_000).orThrow();
        return new GuardThreads(most);
    }

    /**
     * Returns how many there are at most.
     *
     * @return the bound
     */
    public int most() {
        return most;
    }

    /**
     * Returns how many there are now.
     *
     * @return 0 to {@link #most()}
     */
    public int alive() {
        return pool.getPoolSize();
    }

    @Override
    public void execute(Runnable work) {
        pool.execute(work);
    }

    /** Interrupts what still runs and starts nothing more. It does not wait for what ignores that. */
    @Override
    public void close() {
        pool.shutdownNow();
    }

    /** Returns the bound. */
    @Override
    public String toString() {
        return "GuardThreads[" + most + "]";
    }
}

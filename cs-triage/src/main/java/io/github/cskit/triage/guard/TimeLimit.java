package io.github.cskit.triage.guard;

import io.github.cskit.core.validation.Checks;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * How long a guard waits for a classifier or an assistant, and on whose threads it runs meanwhile: a call can only be left
 * behind if it runs on another thread than the caller's. There is no limit without an executor, and no executor that nobody
 * gave.
 *
 * <p>A call that is given up is interrupted. One that ignores this holds its thread until it ends by itself; no more than
 * the stated number of threads are ever held, and when all are, nothing more is asked. An executor that runs
 * things in the calling thread defeats the limit.
 *
 * <p>Thread-safe. Guards made with the same limit share the bound on threads.
 */
public final class TimeLimit {

    private static final int MOST_THREADS = 10_000;
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Duration ticket;
    private final Optional<Duration> batch;
    private final int mostThreads;
    private final CallBoard board;
    private final Executor executor;
    private final Waiting waiting;

    private TimeLimit(
            Duration ticket,
            Optional<Duration> batch,
            Executor executor,
            int mostThreads,
            CallBoard board,
            Waiting how) {
        this.ticket = ticket;
        this.batch = batch;
        this.mostThreads = mostThreads;
        this.executor = executor;
        this.board = board;
        this.waiting = how;
    }

    /**
     * Creates a limit on threads of the host's.
     *
     * @param ticket how long to wait for one ticket, inclusive; above zero, at most a day
     * @param executor where the classifier runs, on threads other than the caller's; the host starts it and ends it
     * @param mostThreads how many of its threads may be held at once, 1 to 10,000
     * @return the limit
     */
    public static TimeLimit of(Duration ticket, Executor executor, int mostThreads) {
        return of(ticket, executor, mostThreads, CallBoard::await);
    }

    /**
     * Creates a limit on threads that were asked for.
     *
     * @param ticket how long to wait for one ticket, inclusive; above zero, at most a day
     * @param threads the threads, all of which may be held
     * @return the limit
     */
    public static TimeLimit of(Duration ticket, GuardThreads threads) {
        return of(ticket, threads, threads.most());
    }

    static TimeLimit of(Duration ticket, Executor executor, int mostThreads, Waiting how) {
        Checks.of("time limit")
                .present("executor", executor)
                .number("mostThreads", mostThreads, 1, MOST_THREADS)
                .require(isLength(ticket), "ticket", ticket, "be above zero and at most a day")
                .orThrow();
        return new TimeLimit(ticket, Optional.empty(), executor, mostThreads, new CallBoard(mostThreads), how);
    }

    /**
     * Returns this limit with one on all the waiting in a batch: when it is used up the rest goes to the fallback unasked.
     *
     * @param all how long, inclusive; above zero, at most a day
     * @return another limit on the same threads
     */
    public TimeLimit forBatch(Duration all) {
        Checks.of("time limit")
                .require(isLength(all), "batch", all, "be above zero and at most a day")
                .orThrow();
        return new TimeLimit(ticket, Optional.of(all), executor, mostThreads, board, waiting);
    }

    /**
     * Returns how long one ticket is waited for.
     *
     * @return the limit of a ticket
     */
    public Duration ticket() {
        return ticket;
    }

    /**
     * Returns how long a batch is waited for.
     *
     * @return the limit of a batch; empty if there is none
     */
    public Optional<Duration> batch() {
        return batch;
    }

    /**
     * Returns how many threads may be held.
     *
     * @return the bound
     */
    public int mostThreads() {
        return mostThreads;
    }

    /**
     * Returns how many threads are held by calls that were given up and have not ended.
     *
     * @return 0 to {@link #mostThreads()}
     */
    public int threadsHeld() {
        return board.abandoned();
    }

    /**
     * Calls something of a host's and waits no longer than for one ticket. The limit of a batch does not count here.
     *
     * @param work the call; it is interrupted when it is given up
     * @param <T> what is asked for
     * @return what was returned or thrown in time, or that nothing was; never throws for what the call does
     */
    public <T> Reply<T> call(Callable<@Nullable T> work) {
        return caller().call(work, Budget.endless());
    }

    Caller caller() {
        return new LimitedCaller(this, executor, board, waiting);
    }

    Budget budget() {
        return new Budget(batch.map(Duration::toNanos).orElse(Long.MAX_VALUE));
    }

    long ticketNanos() {
        return ticket.toNanos();
    }

    String ticketWords() {
        return "limit " + ticket;
    }

    String batchWords() {
        return "limit " + batch.map(Duration::toString).orElse("none") + " of the batch";
    }

    /** Returns the limits and the bound. */
    @Override
    public String toString() {
        return "TimeLimit[" + ticket + batch.map(all -> ", batch " + all).orElse("") + ", threads " + mostThreads + "]";
    }

    private static boolean isLength(Duration length) {
        return length != null && !length.isNegative() && !length.isZero() && length.compareTo(LONGEST) <= 0;
    }
}

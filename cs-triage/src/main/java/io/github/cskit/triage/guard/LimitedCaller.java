package io.github.cskit.triage.guard;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Calls on the threads of an executor, and waits no longer than the limit. Thread-safe. */
final class LimitedCaller implements Caller {

    private final TimeLimit limit;
    private final Executor executor;
    private final CallBoard board;
    private final Waiting waiting;

    LimitedCaller(TimeLimit limit, Executor executor, CallBoard board, Waiting waiting) {
        this.limit = limit;
        this.executor = executor;
        this.board = board;
        this.waiting = waiting;
    }

    @Override
    public <T> Reply<T> call(Callable<@Nullable T> work, Budget budget) {
        if (budget.isUsedUp()) {
            return new Reply.Missing<>(FaultKind.OUT_OF_TIME, limit.batchWords());
        }
        long allowed = budget.allow(limit.ticketNanos());
        boolean whole = allowed == limit.ticketNanos();
        try {
            long left = board.take(allowed);
            if (left < 0) {
                budget.spend(allowed - ~left);
                return new Reply.Missing<>(FaultKind.NO_THREAD, "all " + limit.mostThreads() + " are taken");
            }
            budget.spend(allowed - left);
            return run(new Call<>(work, board), left, whole, budget);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Reply.Missing<>(FaultKind.INTERRUPTED, "before the call");
        }
    }

    private <T> Reply<T> run(Call<T> call, long nanos, boolean whole, Budget budget) {
        Reply<T> late = whole
                ? new Reply.Missing<>(FaultKind.TIMED_OUT, limit.ticketWords())
                : new Reply.Missing<>(FaultKind.OUT_OF_TIME, limit.batchWords());
        try {
            executor.execute(call.task());
            budget.spend(nanos - Math.max(0, waiting.await(board, call, nanos)));
        } catch (RuntimeException full) {
            late = new Reply.Missing<>(FaultKind.NO_THREAD, "the executor takes no more");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            late = new Reply.Missing<>(FaultKind.INTERRUPTED, "while waiting");
        }
        Reply<T> reply = board.close(call, late);
        if (reply == late) {
            call.interrupt();
        }
        return reply;
    }
}

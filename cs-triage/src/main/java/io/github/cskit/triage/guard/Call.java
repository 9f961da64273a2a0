package io.github.cskit.triage.guard;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** One call on a thread of an executor. Thread-safe: its state is kept under the lock of its board. */
final class Call<T> {

    /** How far it came. */
    enum Stage {
        WAITING,
        RUNNING,
        ENDED
    }

    private final FutureTask<Boolean> task;
    private Stage stage = Stage.WAITING;
    private boolean givenUp;
    private Reply<T> reply = new Reply.Missing<>(FaultKind.TIMED_OUT, "not ended");

    Call(Callable<@Nullable T> work, CallBoard board) {
        this.task = new FutureTask<>(() -> run(work, board), true);
    }

    /** Returns what an executor runs. */
    Runnable task() {
        return task;
    }

    /** Interrupts the call if it runs, and keeps it from starting if it does not. */
    void interrupt() {
        task.cancel(true);
    }

    Stage stage() {
        return stage;
    }

    void stage(Stage reached) {
        this.stage = reached;
    }

    boolean isGivenUp() {
        return givenUp;
    }

    void giveUp() {
        this.givenUp = true;
    }

    Reply<T> reply() {
        return reply;
    }

    void reply(Reply<T> given) {
        this.reply = given;
    }

    private void run(Callable<@Nullable T> work, CallBoard board) {
        if (board.begin(this)) {
            board.end(this, Reply.of(work));
        }
    }
}

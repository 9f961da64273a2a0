package io.github.cskit.triage.guard;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time that passes only while a caller waits for a call that is known not to end. Each call reports once: that it is stuck,
 * or that it ends. Made for one caller at a time.
 */
final class PretendedTime implements Waiting {

    private final BlockingQueue<Boolean> stuck = new LinkedBlockingQueue<>();
    private final AtomicLong passed = new AtomicLong();

    void reportStuck() {
        stuck.add(true);
    }

    void reportEnd() {
        stuck.add(false);
    }

    long passedNanos() {
        return passed.get();
    }

    @Override
    public long await(CallBoard board, Call<?> call, long nanos) throws InterruptedException {
        if (stuck.take()) {
            passed.addAndGet(nanos);
            return 0;
        }
        board.await(call, Long.MAX_VALUE);
        return nanos;
    }
}

package io.github.cskit.triage.guard;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps count of the calls that are under way, never more than a bound, and lets their callers wait for them. How long a
 * wait took is what the lock says is left of it: no clock is read. Thread-safe.
 */
final class CallBoard {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final int most;
    private int taken;
    private int abandoned;

    CallBoard(int most) {
        this.most = most;
    }

    /**
     * Takes a place for a call. Where every place is held by a call that was given up, there is nothing to wait for.
     *
     * @return the nanoseconds that are left; their complement, which is negative, if there is no place
     */
    long take(long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (taken == most && abandoned < most && left > 0) {
                left = changed.awaitNanos(left);
            }
            boolean free = taken < most && left > 0;
            taken += free ? 1 : 0;
            return free ? left : ~Math.max(0, left);
        } finally {
            lock.unlock();
        }
    }

    /** Returns whether the call may run: not if it was given up before it could begin. */
    boolean begin(Call<?> call) {
        lock.lock();
        try {
            if (call.isGivenUp()) {
                return false;
            }
            call.stage(Call.Stage.RUNNING);
            return true;
        } finally {
            lock.unlock();
        }
    }

    <T> void end(Call<T> call, Reply<T> reply) {
        lock.lock();
        try {
            call.stage(Call.Stage.ENDED);
            call.reply(reply);
            abandoned -= call.isGivenUp() ? 1 : 0;
            taken--;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the call has ended; returns the nanoseconds that are left, 0 or less if it has not. */
    long await(Call<?> call, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (call.stage() != Call.Stage.ENDED && left > 0) {
                left = changed.awaitNanos(left);
            }
            return left;
        } finally {
            lock.unlock();
        }
    }

    /** Returns the reply of a call that is not waited for any longer: a late one is as good as none. */
    <T> Reply<T> close(Call<T> call, Reply<T> instead) {
        lock.lock();
        try {
            if (call.stage() == Call.Stage.ENDED) {
                return call.reply();
            }
            call.giveUp();
            if (call.stage() == Call.Stage.RUNNING) {
                abandoned++;
            } else {
                taken--;
            }
            changed.signalAll();
            return instead;
        } finally {
            lock.unlock();
        }
    }

    /** Returns how many calls were given up and still run. */
    int abandoned() {
        lock.lock();
        try {
            return abandoned;
        } finally {
            lock.unlock();
        }
    }
}

package io.github.cskit.triage.guard;

/** How a caller waits for a call: for as long as the lock says, or in tests for as long as is pretended. */
@FunctionalInterface
interface Waiting {

    /** Returns the nanoseconds that are left; 0 or less if the call has not ended. */
    long await(CallBoard board, Call<?> call, long nanos) throws InterruptedException;
}

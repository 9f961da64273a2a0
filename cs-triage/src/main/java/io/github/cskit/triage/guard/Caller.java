package io.github.cskit.triage.guard;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** How something of a host's is called: here and now, or on another thread with a limit. */
interface Caller {

    /** Calls in the calling thread and waits for as long as it takes. */
    Caller DIRECT = new Caller() {
        @Override
        public <T> Reply<T> call(Callable<@Nullable T> work, Budget budget) {
            return Reply.of(work);
        }
    };

    /** Never throws. */
    <T> Reply<T> call(Callable<@Nullable T> work, Budget budget);
}

package io.github.cskit.triage.guard;

import io.github.cskit.core.ticket.Classification;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** How a classifier is called: here and now, or on another thread with a limit. */
interface Caller {

    /** Calls in the calling thread and waits for as long as it takes. */
    Caller DIRECT = (work, budget) -> reply(work);

    /** Never throws. */
    Reply call(Callable<@Nullable Classification> work, Budget budget);

    static Reply reply(Callable<@Nullable Classification> work) {
        try {
            return new Reply.Returned(work.call());
        } catch (Throwable thrown) {
            return new Reply.Threw(thrown);
        }
    }
}

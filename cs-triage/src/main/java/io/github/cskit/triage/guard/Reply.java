package io.github.cskit.triage.guard;

import io.github.cskit.core.ticket.Classification;
import org.jspecify.annotations.Nullable;

/** What came of one call, before anything of it is believed. */
sealed interface Reply {

    /** It returned; the answer may be null or wrong. */
    record Returned(@Nullable Classification answer) implements Reply {}

    /** It threw. */
    record Threw(Throwable thrown) implements Reply {}

    /** There is no answer, for a reason that lies outside it or in its taking too long. */
    record Missing(FaultKind kind, String detail) implements Reply {}
}

package io.github.cskit.triage.guard;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * What came of one call of something of a host's, before anything of it is believed. It is not yet an answer that may be
 * used.
 *
 * <p>Immutable and thread-safe as far as what was returned is.
 *
 * @param <T> what was asked for
 */
public sealed interface Reply<T> {

    /**
     * Calls in the calling thread and waits for as long as it takes. Whatever is thrown, an error too, is a reply.
     *
     * @param work the call
     * @param <T> what is asked for
     * @return what was returned or thrown, never {@link Missing}
     */
    static <T> Reply<T> of(Callable<@Nullable T> work) {
        try {
            return new Returned<>(work.call());
        } catch (Throwable thrown) {
            return new Threw<>(thrown);
        }
    }

    /**
     * It returned.
     *
     * @param answer what it returned, which may be null or wrong
     * @param <T> what was asked for
     */
    record Returned<T>(@Nullable T answer) implements Reply<T> {}

    /**
     * It threw.
     *
     * @param thrown the exception or the error
     * @param <T> what was asked for
     */
    record Threw<T>(Throwable thrown) implements Reply<T> {}

    /**
     * There is no answer, for a reason that lies outside it or in its taking too long.
     *
     * @param kind why
     * @param detail the limit that was reached
     * @param <T> what was asked for
     */
    record Missing<T>(FaultKind kind, String detail) implements Reply<T> {}
}

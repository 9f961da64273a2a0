package io.github.cskit.core.privacy.secret;

/**
 * How a value is tied to the word before it, weakest first.
 *
 * <p>Immutable and thread-safe.
 */
enum Assignment {
    /** It only follows. */
    BARE,

    /** A word says so: {@code is}. */
    WORD,

    /** A sign says so: {@code :} or {@code =}. */
    SIGN,

    /** A sign or word says so, and it stands in quotes. */
    QUOTED
}

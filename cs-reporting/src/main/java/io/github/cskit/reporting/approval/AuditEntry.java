package io.github.cskit.reporting.approval;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;

/**
 * One step in the life of a draft, chained to the step before it. It names who did what to which content, and holds none
 * of the content.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sequence its place in the trail, from 1
 * @param at when it happened
 * @param actor who did it; of persons, the name
 * @param action what was done
 * @param content the fingerprint of the draft
 * @param previous the hash of the entry before; that of nothing for the first
 * @param hash the SHA-256 of everything above
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AuditEntry(
        Long sequence,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        String actor,
        AuditAction action,
        Fingerprint content,
        Fingerprint previous,
        Fingerprint hash) {

    /** Checks the parts; whether the hash is right is checked over the whole trail. */
    public AuditEntry {
        Checks.of("audit entry", sequence)
                .number("sequence", sequence, 1, Long.MAX_VALUE)
                .present("at", at)
                .name("actor", actor)
                .present("action", action)
                .present("content", content)
                .present("previous", previous)
                .present("hash", hash)
                .orThrow();
    }

    static AuditEntry after(AuditHead head, Instant at, String actor, AuditAction action, Fingerprint content) {
        long sequence = head.length() + 1;
        Fingerprint hash = hashOf(sequence, at, actor, action, content, head.hash());
        return new AuditEntry(sequence, at, actor, action, content, head.hash(), hash);
    }

    /** Returns the hash that this entry should have. */
    Fingerprint expectedHash() {
        return hashOf(sequence, at, actor, action, content, previous);
    }

    private static Fingerprint hashOf(
            long sequence, Instant at, String actor, AuditAction action, Fingerprint content, Fingerprint previous) {
        return Fingerprint.ofText("audit 1\n" + sequence + '\n' + at + '\n' + actor.length() + ':' + actor + '\n'
                + action.wireName() + '\n' + content.value() + '\n' + previous.value());
    }

    /** Returns place and action, never the actor. */
    @Override
    public String toString() {
        return "AuditEntry[" + sequence + ", " + action.wireName() + ", " + content + "]";
    }
}

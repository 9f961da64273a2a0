package io.github.cskit.examples.cli.theme;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.triage.theme.ThemeId;
import java.util.Optional;

/**
 * Which theme a ticket is in. Immutable and thread-safe.
 *
 * @param id the ticket
 * @param theme its theme; null in the document if it has no words
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Assignment(String id, Optional<ThemeId> theme) {}

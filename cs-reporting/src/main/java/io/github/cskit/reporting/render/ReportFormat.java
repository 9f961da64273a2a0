package io.github.cskit.reporting.render;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * The formats in which a whole report is written. Lists are written as CSV besides: see {@link CsvRenderer}.
 *
 * <p>Immutable and thread-safe.
 */
public enum ReportFormat {
    /** Plain text of 100 columns. */
    TEXT("text", "txt", "text/plain"),

    /** CommonMark with tables. */
    MARKDOWN("markdown", "md", "text/markdown"),

    /** One self-contained page. */
    HTML("html", "html", "text/html"),

    /** The report value itself. */
    JSON("json", "json", "application/json");

    private final String wireName;
    private final String fileEnding;
    private final String mediaType;

    ReportFormat(String wireName, String fileEnding, String mediaType) {
        this.wireName = wireName;
        this.fileEnding = fileEnding;
        this.mediaType = mediaType;
    }

    /**
     * Returns the name used in files and messages.
     *
     * @return lower-kebab
     */
    @JsonValue
    public String wireName() {
        return wireName;
    }

    /**
     * Returns how names of such files end.
     *
     * @return the ending without its dot
     */
    public String fileEnding() {
        return fileEnding;
    }

    /**
     * Returns the media type; the character set is always UTF-8.
     *
     * @return for example {@code text/html}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Finds the constant with a wire name.
     *
     * @param wireName lower-kebab
     * @return the constant
     * @throws io.github.cskit.core.validation.InvalidValueException if there is none, listing those there are
     */
    @JsonCreator
    public static ReportFormat parse(String wireName) {
        return WireNames.parse(ReportFormat.class, wireName, values(), ReportFormat::wireName);
    }
}

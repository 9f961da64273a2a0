package io.github.cskit.triage.theme;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.privacy.RedactedSpan;
import io.github.cskit.core.privacy.Redaction;
import io.github.cskit.core.privacy.Redactor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads of remarks what may be said of them. Immutable and thread-safe if the redactors are. */
record RemarkPieces(Function<Optional<CustomerId>, Redactor> redactors) {

    /** How many remarks of a group are read for its label. */
    static final int MOST_READ = 100;

    private static final int READ_OF_EACH = 2_000;

    /** Returns what stands in a text between the places that were redacted: placeholders are no words of a label. */
    List<String> of(Remark remark, String text) {
        String read = Quotation.beginning(text, READ_OF_EACH);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (RedactedSpan span : redacted(remark, read).found()) {
            pieces.add(read.substring(from, span.start()));
            from = span.end();
        }
        pieces.add(read.substring(from));
        return pieces;
    }

    /** Redacts the beginning of a text. */
    Redaction redacted(Remark remark, String text) {
        return redactors.apply(remark.customer()).redact(Quotation.beginning(text, READ_OF_EACH));
    }
}

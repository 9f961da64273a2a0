package io.github.cskit.examples.cli.theme;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.RemarkKind;
import io.github.cskit.triage.theme.RemarkRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One line that {@code cs themes} and {@code cs duplicates} read. Immutable and thread-safe.
 *
 * @param id the id of the ticket
 * @param title its title; absent is empty
 * @param body its text; absent is empty
 * @param text its text, if it is called so
 * @param customer the account that wrote it
 * @param arr what that account pays a year
 * @param tags the host's tags
 * @param feature the feature it concerns
 */
public record RemarkLine(
        TicketId id,
        Optional<String> title,
        Optional<String> body,
        Optional<String> text,
        Optional<CustomerId> customer,
        Optional<BigDecimal> arr,
        Optional<List<String>> tags,
        Optional<FeatureId> feature) {

    /** Checks that there is an id and that nobody pays less than nothing. */
    public RemarkLine {
        Checks checks = Checks.of("ticket", id).present("id", id);
        if (arr != null && arr.isPresent()) {
            checks.decimal("arr", arr.get(), 24, 6)
                    .require(arr.get().signum() >= 0, "arr", "negative", "be at least 0");
        }
        checks.orThrow();
    }

    /**
     * Returns what was said.
     *
     * @return the remark
     */
    public Remark remark() {
        String words = body.orElse("");
        String more = text.orElse("");
        return new Remark(
                new RemarkRef(RemarkKind.TICKET, id.value()),
                title.orElse(""),
                words.isEmpty() || more.isEmpty() ? words + more : words + "\n" + more,
                customer,
                Optional.empty(),
                tags.orElse(List.of()),
                feature,
                Optional.empty());
    }
}

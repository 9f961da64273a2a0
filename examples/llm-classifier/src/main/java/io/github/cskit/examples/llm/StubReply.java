package io.github.cskit.examples.llm;

import io.github.cskit.core.ticket.TicketCategory;
import java.util.Arrays;
import java.util.List;

/**
 * One reply of the stub.
 *
 * @param status the HTTP status
 * @param body the body
 * @param silent whether it is not sent before the server closes
 */
public record StubReply(int status, String body, boolean silent) {

    private static final int OK = 200;
    private static final List<String> LABELS =
            Arrays.stream(TicketCategory.values()).map(TicketCategory::wireName).toList();

    /**
     * Replies with a body.
     *
     * @param body the body
     * @return a reply with status 200
     */
    public static StubReply of(String body) {
        return new StubReply(OK, body, false);
    }

    /**
     * Replies with the probability of one label; the other six share the rest.
     *
     * @param label the label
     * @param quote words that it says are in the ticket
     * @return a reply as a model should give it
     */
    public static StubReply sure(String label, String quote) {
        StringBuilder body = new StringBuilder("{\"probabilities\":{");
        for (String each : LABELS) {
            body.append('"')
                    .append(each)
                    .append("\":")
                    .append(each.equals(label) ? "0.70" : "0.05")
                    .append(',');
        }
        body.setCharAt(body.length() - 1, '}');
        return of(body + ",\"quotes\":[{\"label\":\"" + label + "\",\"words\":\"" + quote + "\"}]}");
    }

    /**
     * Replies with an error.
     *
     * @param status the status
     * @return a reply without a body
     */
    public static StubReply failing(int status) {
        return new StubReply(status, "", false);
    }

    /**
     * Keeps the caller waiting.
     *
     * @return a reply that does not come
     */
    public static StubReply never() {
        return new StubReply(OK, "", true);
    }
}

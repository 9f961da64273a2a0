package io.github.cskit.examples.llm;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.ticket.TicketCategory;
import java.util.Arrays;
import java.util.List;

/**
 * One reply of the stub.
 *
 * @param status the HTTP status
 * @param body the body
 * @param pause where it stops until the server closes
 */
public record StubReply(int status, String body, Pause pause) {

    /** Where a reply stops. */
    public enum Pause {
        /** Nowhere. */
        NONE,
        /** Before its first byte. */
        BEFORE,
        /** In the middle of its body. */
        HALF_WAY
    }

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
        return new StubReply(OK, body, Pause.NONE);
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
     * Replies with one sentence as an answer to a question.
     *
     * @param article the article in which it says it found it
     * @param text the sentence
     * @return a reply as a model should give it, or not
     */
    public static StubReply citing(String article, String text) {
        return of(JsonCodec.standard().write(new ModelCitations(List.of(new Passage(article, text)))));
    }

    /**
     * Replies with an error.
     *
     * @param status the status
     * @return a reply without a body
     */
    public static StubReply failing(int status) {
        return new StubReply(status, "", Pause.NONE);
    }

    /**
     * Keeps the caller waiting.
     *
     * @return a reply that does not come
     */
    public static StubReply never() {
        return new StubReply(OK, "", Pause.BEFORE);
    }

    /**
     * Begins to reply and keeps the caller waiting for the rest.
     *
     * @param body the body, of which half comes
     * @return a reply that begins and does not end
     */
    public static StubReply stalling(String body) {
        return new StubReply(OK, body, Pause.HALF_WAY);
    }
}

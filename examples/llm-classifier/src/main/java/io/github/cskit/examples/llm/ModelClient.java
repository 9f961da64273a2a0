package io.github.cskit.examples.llm;

import io.github.cskit.core.json.JsonCodec;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks a language model over HTTP, with one JSON document each way. Its answer is waited for to its last byte, and no longer
 * than the patience; a request that nobody waits for any more is cut off.
 *
 * <p>Immutable and thread-safe.
 */
final class ModelClient {

    private static final int LONGEST_ANSWER = 65_536;
    private static final int OK = 200;

    private final HttpClient client;
    private final URI model;
    private final Duration patience;

    ModelClient(HttpClient client, URI model, Duration patience) {
        this.client = client;
        this.model = model;
        this.patience = patience;
    }

    /** Throws for whatever is no answer; what a model says never reaches a message. */
    <A> A ask(Object question, Class<A> type) {
        HttpRequest request = HttpRequest.newBuilder(model)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JsonCodec.standard().write(question)))
                .build();
        HttpResponse<byte[]> response = await(client.sendAsync(request, head -> new BoundedBody(LONGEST_ANSWER)));
        if (response.statusCode() != OK) {
            throw new IllegalStateException("The model answered with status " + response.statusCode() + ".");
        }
        return JsonCodec.standard().read(new String(response.body(), StandardCharsets.UTF_8), type);
    }

    private <A> A await(CompletableFuture<A> coming) {
        try {
            return coming.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException unreachable) {
            throw new IllegalStateException("The model gave no answer that can be read.", unreachable.getCause());
        } catch (TimeoutException late) {
            throw new IllegalStateException("The model did not answer within " + patience + ".", late);
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waits for the model's answer any more.", givenUp);
        } finally {
            coming.cancel(true);
        }
    }
}

package io.github.cskit.examples.llm;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server on this machine that plays a language model: it gives the answers that it is told to give, in turn, and the last
 * one for ever after. It understands nothing.
 *
 * <p>Thread-safe.
 */
public final class StubModel implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<StubReply> replies;
    private final List<String> questions = new CopyOnWriteArrayList<>();

    private StubModel(HttpServer server, List<StubReply> replies) {
        this.server = server;
        this.replies = List.copyOf(replies);
    }

    /**
     * Starts the server on a free port that only this machine can reach.
     *
     * @param replies what it replies, at least one
     * @return the server, to be closed
     * @throws IOException if there is no free port
     */
    public static StubModel replying(List<StubReply> replies) throws IOException {
        InetSocketAddress local = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        StubModel model = new StubModel(HttpServer.create(local, 0), replies);
        model.server.createContext("/", model::answer);
        model.server.setExecutor(model.threads);
        model.server.start();
        return model;
    }

    /**
     * Returns where it is.
     *
     * @return the address to ask
     */
    public URI address() {
        InetSocketAddress address = server.getAddress();
        return URI.create("http://" + address.getHostString() + ":" + address.getPort() + "/");
    }

    /**
     * Returns what it was asked.
     *
     * @return the bodies of the requests, in the order in which they came
     */
    public List<String> questions() {
        return List.copyOf(questions);
    }

    /** Stops the server and lets those go that it kept waiting. */
    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        questions.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        StubReply reply = replies.get(Math.min(questions.size(), replies.size()) - 1);
        if (reply.pause() == StubReply.Pause.BEFORE) {
            awaitClosing();
        }
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body, 0, body.length / 2);
            out.flush();
            if (reply.pause() == StubReply.Pause.HALF_WAY) {
                awaitClosing();
            }
            out.write(body, body.length / 2, body.length - body.length / 2);
        }
        exchange.close();
    }

    private void awaitClosing() {
        try {
            closing.await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}

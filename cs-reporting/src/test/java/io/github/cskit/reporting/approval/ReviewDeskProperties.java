package io.github.cskit.reporting.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.draft.Drafts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;

/** Whatever people do in whatever order, nothing leaves unapproved and nothing leaves twice. */
class ReviewDeskProperties {

    private static final int SEQUENCES = 100_000;
    private static final int STEPS = 12;
    private static final int RACES = 200;
    private static final int DRAFTS = 3;
    private static final List<Draft> POOL = pool();

    /** What must hold, written down without the desk: who approved what until when, and what left. */
    private static final class Model {

        private final Set<Fingerprint> submitted = new HashSet<>();
        private final Map<Fingerprint, Instant> approvedAt = new HashMap<>();
        private final Set<Fingerprint> sent = new HashSet<>();

        private boolean maySend(Fingerprint content, Instant at) {
            Instant from = approvedAt.get(content);
            return from != null && !sent.contains(content) && !at.isBefore(from) && at.isBefore(from.plus(Desks.VALID));
        }
    }

    @Example
    @Tag("COM-3")
    void noSequenceSendsTheUnapprovedOrTwice() {
        SplittableRandom random = new SplittableRandom(20261120);
        int sends = 0;
        for (int i = 0; i < SEQUENCES; i++) {
            sends += run(Desks.standard(), random.split());
        }
        assertThat(sends).as("messages sent").isGreaterThan(SEQUENCES / 5);
    }

    @Example
    @Tag("COM-3")
    void twoThreadsReleaseOnce() throws InterruptedException {
        for (int i = 0; i < RACES; i++) {
            race();
        }
    }

    private static void race() throws InterruptedException {
        ReviewDesk desk = Desks.standard();
        Fingerprint content = desk.submit(POOL.get(0), Desks.NOON);
        Desks.approve(desk, content, Desks.NOON);
        List<ReleaseOutcome> outcomes = new ArrayList<>();
        CountDownLatch start = new CountDownLatch(1);
        Runnable release = () -> {
            try {
                start.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            ReleaseOutcome outcome = desk.release(content, Desks.NOON);
            synchronized (outcomes) {
                outcomes.add(outcome);
            }
        };
        Thread one = new Thread(release);
        Thread two = new Thread(release);
        one.start();
        two.start();
        start.countDown();
        one.join();
        two.join();

        assertThat(outcomes)
                .filteredOn(ReleaseOutcome.Released.class::isInstance)
                .hasSize(1);
        assertThat(outcomes).hasSize(2);
    }

    private static int run(ReviewDesk desk, SplittableRandom random) {
        Model model = new Model();
        Instant now = Desks.NOON;
        submit(desk, model, POOL.get(0).fingerprint(), now);
        for (int step = 0; step < STEPS; step++) {
            Fingerprint content = POOL.get(random.nextInt(2)).fingerprint();
            now = now.plus(Desks.VALID.dividedBy(8).multipliedBy(random.nextInt(3)));
            switch (random.nextInt(5)) {
                case 0 -> submit(desk, model, content, now);
                case 1 -> edit(desk, model, content, now, random);
                case 2 -> approve(desk, model, content, now);
                case 3 -> revoke(desk, model, content, now);
                default -> send(desk, model, content, now);
            }
        }
        return model.sent.size();
    }

    private static void submit(ReviewDesk desk, Model model, Fingerprint content, Instant now) {
        desk.submit(draft(content), now);
        model.submitted.add(content);
    }

    private static void edit(ReviewDesk desk, Model model, Fingerprint content, Instant now, SplittableRandom random) {
        Draft edited = POOL.get(DRAFTS + random.nextInt(DRAFTS));
        assertThat(edited.fingerprint()).isNotEqualTo(content);
        desk.submit(edited, now);
        model.submitted.add(edited.fingerprint());
        send(desk, model, edited.fingerprint(), now);
    }

    private static void approve(ReviewDesk desk, Model model, Fingerprint content, Instant now) {
        boolean may = model.submitted.contains(content) && !model.sent.contains(content);
        boolean did = desk.approve(content, Desks.CASEY, Set.of(), now) instanceof ApprovalOutcome.Approved;
        assertThat(did).isEqualTo(may);
        if (did) {
            model.approvedAt.put(content, now);
        }
    }

    private static void revoke(ReviewDesk desk, Model model, Fingerprint content, Instant now) {
        if (desk.revoke(content, Desks.CASEY, now).isEmpty()) {
            model.approvedAt.remove(content);
        }
    }

    private static void send(ReviewDesk desk, Model model, Fingerprint content, Instant now) {
        List<ApprovedMessage> left = new ArrayList<>();
        desk.send(content, left::add, now);
        assertThat(left).hasSize(model.maySend(content, now) ? 1 : 0);
        left.forEach(message -> {
            assertThat(message.content()).isEqualTo(content);
            model.sent.add(content);
        });
    }

    private static Draft draft(Fingerprint content) {
        return POOL.stream()
                .filter(draft -> draft.fingerprint().equals(content))
                .findFirst()
                .orElseThrow();
    }

    private static List<Draft> pool() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < DRAFTS; i++) {
            drafts.add(Drafts.plain().body("Hello Ada, this is letter " + i).build());
        }
        for (int i = 0; i < DRAFTS; i++) {
            drafts.add(drafts.get(i)
                    .edit("Bea")
                    .body("Hello Ada, this is a better letter " + i)
                    .build());
        }
        return List.copyOf(drafts);
    }
}

package io.github.cskit.triage.learn;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.triage.classify.TicketClassifier;
import io.github.cskit.triage.linear.Features;
import io.github.cskit.triage.linear.LinearModel;
import io.github.cskit.triage.linear.Spoken;
import io.github.cskit.triage.linear.Temperature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A classifier that was trained on a host's own tickets, with the host's own labels. It is made by a {@link TicketTrainer}
 * or read from what {@link #write} wrote. Where its labels are wire names of the seven categories it can stand wherever a
 * {@link TicketClassifier} is asked for, see {@link #asTicketClassifier()}.
 *
 * <p>Of a title it examines the first 512 characters, of a text the first 3,000 and the last 500; with the knowledge of the
 * standard classifier as much as that does.
 *
 * <p>Immutable and thread-safe.
 */
public final class TrainedClassifier {

    /** The name of the model in results. */
    public static final String NAME = "trained";

    private static final String VERSION = "1";

    private final TrainedHeader header;
    private final LinearModel model;
    private final ModelRef ref;

    TrainedClassifier(TrainedHeader header, LinearModel model, Fingerprint fingerprint) {
        this.header = header;
        this.model = model;
        this.ref = new ModelRef(NAME, VERSION, fingerprint);
    }

    /**
     * Reads a classifier.
     *
     * @param file what {@link #write} wrote, and nothing more; not closed
     * @return the classifier, equal in every answer to the one that was written
     * @throws ModelFileException if it is damaged, foreign, or of a version that this library does not read
     * @throws IOException if the stream fails
     */
    public static TrainedClassifier read(InputStream file) throws IOException {
        return ModelFile.read(file.readNBytes(ModelFile.MAX_BYTES));
    }

    /**
     * Writes the classifier; the same one always gives the same bytes.
     *
     * @param file takes the bytes; not closed
     * @throws IOException if the stream fails
     */
    public void write(OutputStream file) throws IOException {
        file.write(ModelFile.write(header, model));
    }

    /**
     * Says what a ticket is.
     *
     * @param ticket the ticket
     * @return its label and the probabilities of all
     */
    public LabelClassification classify(Ticket ticket) {
        double[] probabilities = probabilities(ticket);
        int best = best(probabilities);
        Map<String, Double> byLabel = new LinkedHashMap<>();
        for (int i = 0; i < probabilities.length; i++) {
            byLabel.put(header.labels().get(i), probabilities[i]);
        }
        boolean abstained = abstains(probabilities[best]);
        return new LabelClassification(ticket.id(), header.labels().get(best), byLabel, abstained, true, ref);
    }

    /**
     * Says what in a ticket spoke for the label that it is given, and what against it.
     *
     * @param ticket the ticket
     * @return the places, strongest first, at most 24; empty where only the shape of the text or the host's fields spoke
     */
    public List<LabelEvidence> explain(Ticket ticket) {
        int best = best(probabilities(ticket));
        String label = header.labels().get(best);
        return spoken(ticket, best).stream()
                .map(each -> new LabelEvidence(label, each.field(), each.start(), each.end(), each.weight()))
                .toList();
    }

    /**
     * Returns this classifier as one of the seven categories. A category that it was not trained with has probability 0.
     *
     * @return the classifier
     * @throws IllegalArgumentException if a label is not the wire name of a category
     */
    public TicketClassifier asTicketClassifier() {
        TicketCategory[] categories = new TicketCategory[header.labels().size()];
        for (int i = 0; i < categories.length; i++) {
            categories[i] = category(header.labels().get(i));
        }
        return new SevenLabels(this, List.of(categories));
    }

    /**
     * Returns the labels it knows.
     *
     * @return at least 2, sorted
     */
    public List<String> labels() {
        return header.labels();
    }

    /**
     * Returns where it comes from.
     *
     * @return the tickets and the policy it was trained with
     */
    public TrainingRecord record() {
        return header.record();
    }

    /**
     * Returns how good it is, by cross-validation.
     *
     * @return the quality that was measured when it was trained
     */
    public TrainingQuality quality() {
        return header.quality();
    }

    /**
     * Returns how it is called in results.
     *
     * @return name, version, and the fingerprint of its bytes
     */
    public ModelRef model() {
        return ref;
    }

    double[] probabilities(Ticket ticket) {
        Partition partition = header.record().policy().partition();
        Features features = model.reader().read(ticket, partition.of(ticket));
        return Temperature.probabilities(model.score(features), header.temperature());
    }

    boolean abstains(double probability) {
        return probability < header.record().policy().minConfidence();
    }

    List<Spoken> spoken(Ticket ticket, int label) {
        Partition partition = header.record().policy().partition();
        return Spoken.of(model, ticket, partition.of(ticket), label);
    }

    static int best(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    private static TicketCategory category(String label) {
        return Arrays.stream(TicketCategory.values())
                .filter(each -> each.wireName().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The classifier has a label that is none of the seven categories but must have only these: "
                                + Collections.unmodifiableList(Arrays.stream(TicketCategory.values())
                                        .map(TicketCategory::wireName)
                                        .toList())
                                + ".\nMaybe it was trained with other labels; use it through its own classify."));
    }
}

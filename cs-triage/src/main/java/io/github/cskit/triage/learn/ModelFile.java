package io.github.cskit.triage.learn;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.triage.cue.CueEngine;
import io.github.cskit.triage.learn.ModelFileException.Reason;
import io.github.cskit.triage.linear.LinearModel;
import io.github.cskit.triage.linear.ModelBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The form of a trained classifier in a file: a mark, the version of the form, what it says in words as JSON, its numbers,
 * and the SHA-256 of all that, by which damage is noticed.
 *
 * <p>Immutable and thread-safe.
 */
final class ModelFile {

    /** The greatest file that is read, in bytes, inclusive. */
    static final int MAX_BYTES = 1 << 30;

    private static final byte[] MARK = "cs-kit ticket classifier\n".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int DIGEST = 32;

    private ModelFile() {}

    static byte[] write(TrainedHeader header, LinearModel model) {
        byte[] words = JsonCodec.standard().writeBytes(header);
        int size = MARK.length + 2 * Integer.BYTES + words.length + ModelBytes.size(model);
        ByteBuffer bytes = ByteBuffer.allocate(size + DIGEST);
        bytes.put(MARK).putInt(VERSION).putInt(words.length).put(words);
        ModelBytes.write(model, bytes);
        bytes.put(digest(Arrays.copyOf(bytes.array(), size)));
        return bytes.array();
    }

    static TrainedClassifier read(byte[] file) {
        if (file.length < MARK.length || !Arrays.equals(Arrays.copyOf(file, MARK.length), MARK)) {
            throw new ModelFileException(
                    Reason.FOREIGN,
                    "The file is not a trained ticket classifier.\nMaybe it is another file, or was not written by cs"
                            + " train or TrainedClassifier.");
        }
        int end = file.length - DIGEST;
        if (end < MARK.length + 2 * Integer.BYTES
                || !Arrays.equals(digest(Arrays.copyOf(file, end)), Arrays.copyOfRange(file, end, file.length))) {
            throw damaged("its fingerprint does not match");
        }
        ByteBuffer bytes = ByteBuffer.wrap(file, MARK.length, end - MARK.length).slice();
        int version = bytes.getInt();
        if (version != VERSION) {
            throw new ModelFileException(
                    Reason.OTHER_VERSION,
                    "The form of the trained ticket classifier has version " + version + " but must have version "
                            + VERSION + ".\nMaybe it was written by another release; train it again with this one.");
        }
        return parts(bytes, Fingerprint.ofBytes(file));
    }

    private static TrainedClassifier parts(ByteBuffer bytes, Fingerprint fingerprint) {
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw damaged("its first part is longer than the file");
        }
        byte[] words = new byte[length];
        bytes.get(words);
        try {
            TrainedHeader header = JsonCodec.standard().read(words, TrainedHeader.class);
            boolean knowledge = header.record().policy().knowledge();
            LinearModel model = ModelBytes.read(bytes.slice(), knowledge);
            if (model.labels() != header.labels().size()) {
                throw damaged("it has weights for " + model.labels() + " labels and names for "
                        + header.labels().size());
            }
            requireSameCues(header.record());
            return new TrainedClassifier(header, model, fingerprint);
        } catch (ModelFileException known) {
            throw known;
        } catch (IllegalArgumentException refused) {
            throw damaged(String.valueOf(refused.getMessage()));
        }
    }

    private static void requireSameCues(TrainingRecord record) {
        Fingerprint now = CueEngine.standard().fingerprint();
        if (record.policy().knowledge() && !record.standardClassifier().equals(now)) {
            throw new ModelFileException(
                    Reason.OTHER_VERSION,
                    "The trained ticket classifier was trained beside the standard classifier ("
                            + record.standardClassifier() + ") but must have been trained beside (" + now
                            + ").\nMaybe it was trained with another release; train it again, or without knowledge.");
        }
    }

    private static ModelFileException damaged(String how) {
        return new ModelFileException(
                Reason.DAMAGED,
                "The trained ticket classifier is damaged: " + how
                        + ".\nMaybe it was cut short or changed on its way.");
    }

    private static byte[] digest(byte[] content) {
        return HexFormat.of().parseHex(Fingerprint.ofBytes(content).value());
    }
}

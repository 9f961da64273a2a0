package io.github.cskit.scoring.churn;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.validation.Checks;

/**
 * The form of a churn model in a file: what it is, the version of the form, the model, and its fingerprint, by which damage
 * is noticed. Immutable and thread-safe.
 *
 * @param kind always {@value #KIND}
 * @param version the version of the form
 * @param model the model
 * @param fingerprint the fingerprint of the model as it is written
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ChurnModelFile(String kind, Integer version, ChurnModelDocument model, Fingerprint fingerprint) {

    static final String KIND = "cs-kit-churn-model";
    private static final int FORM = 1;

    ChurnModelFile {
        Checks.of("churn model file")
                .require(KIND.equals(kind), "kind", "another one", "be " + KIND)
                .require(version != null && version == FORM, "version", version, "be " + FORM)
                .orThrow();
        Checks.of("churn model file")
                .present("model", model)
                .present("fingerprint", fingerprint)
                .orThrow();
    }

    static String write(ChurnModelDocument model) {
        return JsonCodec.standard().writePretty(new ChurnModelFile(KIND, FORM, model, model.fingerprint()));
    }

    static ChurnModel read(String json) {
        ChurnModelFile file = JsonCodec.standard().read(json, ChurnModelFile.class);
        Checks.of("churn model file")
                .require(
                        file.model.fingerprint().equals(file.fingerprint),
                        "fingerprint",
                        file.fingerprint,
                        "be that of the model (" + file.model.fingerprint() + "), which was changed or damaged")
                .orThrow();
        return file.model.toModel();
    }
}

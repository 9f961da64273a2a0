package io.github.cskit.scoring.churn;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.additive.AdditiveModel;
import io.github.cskit.scoring.additive.ModelParts;
import java.util.List;

/**
 * A churn model as it is written. Immutable and thread-safe.
 *
 * @param columns how the columns are cut
 * @param parts the fitted values
 * @param recalibration the line to calibrated logits
 * @param quality how good it is
 * @param record where it comes from
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ChurnModelDocument(
        List<ColumnCut> columns,
        ModelParts parts,
        Recalibration recalibration,
        ChurnQuality quality,
        ChurnRecord record) {

    ChurnModelDocument {
        columns = Absent.orEmptyList(columns);
        Checks.of("churn model")
                .elements("columns", columns)
                .present("parts", parts)
                .present("recalibration", recalibration)
                .present("quality", quality)
                .present("record", record)
                .orThrow();
    }

    static ChurnModelDocument of(
            List<ColumnCut> columns,
            AdditiveModel model,
            Recalibration recalibration,
            ChurnQuality quality,
            ChurnRecord record) {
        return new ChurnModelDocument(columns, ModelParts.of(model), recalibration, quality, record);
    }

    Fingerprint fingerprint() {
        return Fingerprint.ofText(JsonCodec.standard().write(this));
    }

    ChurnModel toModel() {
        int[] levels = columns.stream().mapToInt(ColumnCut::levels).toArray();
        return ChurnModel.of(columns, parts.toModel(levels), recalibration, quality, record);
    }
}

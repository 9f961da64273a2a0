package io.github.cskit.scoring.health;

import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.explain.Points;
import io.github.cskit.core.explain.Provenance;
import io.github.cskit.core.health.HealthExplanation;
import io.github.cskit.core.health.MeasureResult;
import io.github.cskit.core.health.MissingMeasure;
import java.util.ArrayList;
import java.util.List;

/** An explanation whose ledger has a hundredth too much: a twin that must be caught. */
record PaddedExplanation(HealthExplanation sound) implements HealthExplanation {

    @Override
    public Ledger ledger() {
        List<LedgerLine> lines = new ArrayList<>(sound.ledger().lines());
        lines.add(new LedgerLine("padding", Points.ofHundredths(1)));
        return Ledger.of(lines);
    }

    @Override
    public List<MeasureResult> measures() {
        return sound.measures();
    }

    @Override
    public List<MissingMeasure> missing() {
        return sound.missing();
    }

    @Override
    public Provenance provenance() {
        return sound.provenance();
    }
}

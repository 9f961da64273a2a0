package io.github.cskit.scoring.portfolio;

import io.github.cskit.core.customer.LifecycleStage;
import io.github.cskit.core.customer.Segment;
import java.util.Comparator;
import java.util.Optional;

/** The finest group that a portfolio is counted by; what is unknown is a group of its own. Immutable and thread-safe. */
record PortfolioCell(
        Optional<Segment> segment, Optional<LifecycleStage> stage, HealthState state, Optional<Integer> range)
        implements Comparable<PortfolioCell> {

    private static final Comparator<PortfolioCell> ORDER = Comparator.comparing(
                    (PortfolioCell cell) -> cell.segment().map(Segment::value).orElse(""))
            .thenComparing(cell -> cell.stage().map(LifecycleStage::wireName).orElse(""))
            .thenComparing(PortfolioCell::state)
            .thenComparing(cell -> cell.range().orElse(-1));

    @Override
    public int compareTo(PortfolioCell other) {
        return ORDER.compare(this, other);
    }
}

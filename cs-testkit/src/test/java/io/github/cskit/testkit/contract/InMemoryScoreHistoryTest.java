package io.github.cskit.testkit.contract;

import io.github.cskit.scoring.history.InMemoryScoreHistory;
import io.github.cskit.scoring.history.ScoreHistory;
import org.junit.jupiter.api.Tag;

@Tag("HLT-16")
@Tag("EMB-3")
class InMemoryScoreHistoryTest extends ScoreHistoryContract {

    @Override
    protected ScoreHistory emptyHistory() {
        return InMemoryScoreHistory.empty();
    }
}

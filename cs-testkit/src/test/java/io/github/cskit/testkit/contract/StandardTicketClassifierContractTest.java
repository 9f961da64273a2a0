package io.github.cskit.testkit.contract;

import io.github.cskit.triage.classify.TicketClassifier;
import io.github.cskit.triage.classify.TicketClassifiers;
import org.junit.jupiter.api.Tag;

@Tag("TKT-2")
@Tag("EMB-3")
class StandardTicketClassifierContractTest extends TicketClassifierContract {

    @Override
    protected TicketClassifier classifier() {
        return TicketClassifiers.standard();
    }
}

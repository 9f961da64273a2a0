package io.github.cskit.testkit.contract;

import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** The models of the library are held to the contract that hosts are held to. */
@Tag("HLT-7")
@Tag("DOM-7")
class StandardModelsContractTest {

    @Nested
    class ThreeComponent extends HealthModelContract {

        @Override
        protected HealthModel model() {
            return HealthModels.threeComponent();
        }
    }

    @Nested
    class FiveSignal extends HealthModelContract {

        @Override
        protected HealthModel model() {
            return HealthModels.fiveSignal();
        }
    }

    @Nested
    class FiveSignalActivity extends HealthModelContract {

        @Override
        protected HealthModel model() {
            return HealthModels.fiveSignalActivity();
        }
    }

    @Nested
    class FirstThirtyDays extends HealthModelContract {

        @Override
        protected HealthModel model() {
            return HealthModels.firstThirtyDays();
        }
    }
}

package io.github.cskit.reporting.escalation;

import io.github.cskit.core.escalation.EscalationCase;
import io.github.cskit.core.escalation.EscalationKey;
import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.EscalationRegister;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Release;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Which features' adoption is settled: those whose last case was closed. Immutable and thread-safe. */
final class SettledFeatures {

    private SettledFeatures() {}

    static Set<FeatureId> of(EscalationRegister register, Collection<Release> releases) {
        Set<FeatureId> settled = new LinkedHashSet<>();
        for (Release release : releases) {
            release.feature().filter(id -> isClosed(register, id)).ifPresent(settled::add);
        }
        return settled;
    }

    private static boolean isClosed(EscalationRegister register, FeatureId feature) {
        Optional<EscalationCase> last = register.find(EscalationKey.of(EscalationKind.ADOPTION_GAP, feature.value()));
        return last.filter(each -> each.status().closed()).isPresent();
    }
}

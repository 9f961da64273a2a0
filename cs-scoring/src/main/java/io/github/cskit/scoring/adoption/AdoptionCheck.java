package io.github.cskit.scoring.adoption;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a released feature is taken up.
 *
 * <p>Immutable and thread-safe.
 *
 * @param feature the feature
 * @param name its name, or its id where the catalogue does not know it
 * @param releasedOn when it was first released
 * @param state where the check stands
 * @param used the customers that use it, among those that are active and entitled; absent unless it was judged
 * @param customers the active, entitled customers that do not use it, by id; empty unless it is a gap
 * @param causes likely causes, the weightiest first; empty unless it is a gap
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AdoptionCheck(
        FeatureId feature,
        String name,
        LocalDate releasedOn,
        AdoptionState state,
        Optional<Proportion> used,
        List<CustomerId> customers,
        List<LikelyCause> causes) {

    /** Checks the parts. */
    public AdoptionCheck {
        used = Absent.orEmpty(used);
        customers = Absent.orEmptyList(customers);
        causes = Absent.orEmptyList(causes);
        boolean judged = state == AdoptionState.GAP || state == AdoptionState.PASSED;
        Checks.of("adoption check", feature)
                .present("feature", feature)
                .name("name", name)
                .present("releasedOn", releasedOn)
                .present("state", state)
                .require(
                        used.isPresent() == judged,
                        "used",
                        used.isPresent() ? "given" : "absent",
                        "be given where it was judged")
                .elements("customers", customers)
                .elements("causes", causes)
                .orThrow();
    }
}

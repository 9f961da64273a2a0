package io.github.cskit.examples.cli.folder;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.product.Feature;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Release;
import io.github.cskit.core.product.Usage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads features, releases and what customers use. Immutable and thread-safe. */
final class ProductRows {

    private static final Map<String, String> FEATURE_COLUMNS = Map.of("id", "feature");
    private static final Map<String, String> RELEASE_COLUMNS = Map.of("releasedOn", "released_on");
    private static final Map<String, String> USAGE_COLUMNS =
            Map.of("signIns", "sign_ins", "sessionMinutes", "session_minutes");

    private ProductRows() {}

    static Feature feature(Cells cells) {
        Optional<FeatureId> id = cells.need("feature", FeatureId::of);
        Optional<String> name = cells.text("name");
        Optional<String> area = cells.text("area");
        List<String> plans = cells.words("plans");
        return cells.build(FEATURE_COLUMNS, () -> {
            FeatureId feature = id.orElseThrow();
            Feature.Builder builder =
                    Feature.builder(feature, name.orElse(feature.value())).plans(plans);
            area.ifPresent(builder::area);
            return builder.build();
        });
    }

    static Release release(Cells cells) {
        Optional<String> id = cells.need("id", text -> text);
        Optional<LocalDate> releasedOn = cells.need("released_on", Values::date);
        Optional<FeatureId> feature = cells.read("feature", FeatureId::of);
        Optional<String> name = cells.text("name");
        return cells.build(RELEASE_COLUMNS, () -> {
            Release.Builder release = Release.builder(id.orElseThrow(), releasedOn.orElseThrow());
            feature.ifPresent(release::feature);
            name.ifPresent(release::name);
            return release.build();
        });
    }

    static Usage usage(Cells cells) {
        Optional<CustomerId> customer = cells.need("customer", CustomerId::of);
        Optional<LocalDate> date = cells.need("date", Values::date);
        Optional<String> user = cells.text("user");
        Optional<FeatureId> feature = cells.read("feature", FeatureId::of);
        Optional<Integer> signIns = cells.whole("sign_ins");
        Optional<Double> minutes =
                cells.read("session_minutes", Values::decimal).map(BigDecimal::doubleValue);
        Optional<Long> requests = cells.read("requests", Values::whole);
        Optional<Long> errors = cells.read("errors", Values::whole);
        return cells.build(USAGE_COLUMNS, () -> {
            Usage.Builder usage = Usage.builder(customer.orElseThrow(), date.orElseThrow());
            user.ifPresent(usage::user);
            feature.ifPresent(usage::feature);
            signIns.ifPresent(usage::signIns);
            minutes.ifPresent(usage::sessionMinutes);
            requests.ifPresent(usage::requests);
            errors.ifPresent(usage::errors);
            return usage.build();
        });
    }
}

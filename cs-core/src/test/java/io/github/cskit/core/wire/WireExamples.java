package io.github.cskit.core.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every wire type of this module, with examples. */
public final class WireExamples {

    private WireExamples() {}

    public static List<WireExample> all() {
        List<WireExample> all = new ArrayList<>();
        all.addAll(AccountExamples.all());
        all.addAll(SupportExamples.all());
        all.addAll(SignalExamples.all());
        all.addAll(ResultExamples.all());
        all.addAll(StatisticsExamples.all());
        all.addAll(EscalationExamples.all());
        return List.copyOf(all);
    }

    static WireExample example(Class<?> type, Object full, Object minimal) {
        String name =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return new WireExample(name, type, full, minimal);
    }
}

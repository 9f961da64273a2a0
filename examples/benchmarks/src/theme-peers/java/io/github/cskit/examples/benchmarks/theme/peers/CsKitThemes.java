package io.github.cskit.examples.benchmarks.theme.peers;

import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.RemarkKind;
import io.github.cskit.triage.theme.RemarkRef;
import io.github.cskit.triage.theme.ThemeDetector;
import io.github.cskit.triage.theme.ThemeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** This library, which is not told how many themes there are; labels and quotes included. Immutable and thread-safe. */
final class CsKitThemes implements Grouper {

    @Override
    public String name() {
        return "CS Kit";
    }

    @Override
    public List<String> group(List<String> texts) {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            remarks.add(Remark.of(new RemarkRef(RemarkKind.TICKET, "q" + i), texts.get(i)));
        }
        Map<RemarkRef, ThemeId> themes =
                ThemeDetector.standard().detect(remarks).assignment();
        return remarks.stream()
                .map(remark -> String.valueOf(themes.get(remark.ref())))
                .toList();
    }
}

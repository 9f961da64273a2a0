package io.github.cskit.examples.cli.escalation;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.examples.cli.terminal.FreshFiles;
import io.github.cskit.reporting.escalation.EngineeringPackageDocument;
import io.github.cskit.reporting.render.DocumentRenderers;
import io.github.cskit.triage.bug.EngineeringPackage;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes engineering packages into a folder, each as Markdown and as JSON. Immutable and thread-safe. */
public final class EngineeringFiles {

    private static final int DIGITS = 24;

    private EngineeringFiles() {}

    /**
     * Writes packages.
     *
     * @param folder the folder; made if it is missing
     * @param packages the packages
     * @param zone the zone in which times are shown
     */
    public static void write(Path folder, Collection<EngineeringPackage> packages, ZoneId zone) {
        Map<String, String> files = new LinkedHashMap<>();
        for (EngineeringPackage each : packages) {
            String name =
                    "bug-" + Fingerprint.ofText(each.key().value()).value().substring(0, DIGITS);
            files.put(name + ".md", DocumentRenderers.markdown().render(EngineeringPackageDocument.of(each, zone)));
            files.put(name + ".json", JsonCodec.standard().writePretty(each) + "\n");
        }
        if (!files.isEmpty()) {
            FreshFiles.write(folder, files);
        }
    }
}

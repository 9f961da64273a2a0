package io.github.cskit.triage.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Made-up remarks on a few subjects, each of words of its subject and of words that all share. */
final class Subjects {

    private static final Map<String, List<String>> WORDS = new TreeMap<>(Map.of(
            "invoice", List.of("invoice", "pdf", "vat", "billing", "address", "number", "total"),
            "password", List.of("password", "reset", "login", "mail", "expired", "link", "locked"),
            "export", List.of("export", "csv", "columns", "excel", "rows", "download", "encoding"),
            "printer", List.of("printer", "label", "jams", "paper", "barcode", "tray", "parcel"),
            "calendar", List.of("calendar", "week", "meeting", "timezone", "reminder", "sync", "outlook")));
    private static final List<String> COMMON = List.of("since", "update", "today", "problem", "page", "button");

    static final List<String> NAMES = List.copyOf(WORDS.keySet());

    private Subjects() {}

    static RemarkRef ref(String subject, int number) {
        return new RemarkRef(RemarkKind.TICKET, subject + number);
    }

    /** Returns some remarks on each subject. */
    static List<Remark> remarks(int ofEach) {
        SplittableRandom random = new SplittableRandom(5);
        List<Remark> remarks = new ArrayList<>();
        WORDS.forEach((subject, words) -> {
            for (int i = 0; i < ofEach; i++) {
                remarks.add(Remark.of(ref(subject, i), text(subject, words, random)));
            }
        });
        return remarks;
    }

    private static String text(String subject, List<String> words, SplittableRandom random) {
        StringBuilder text = new StringBuilder("The ").append(subject);
        for (int i = 0; i < 4; i++) {
            text.append(' ').append(words.get(random.nextInt(words.size())));
        }
        return text.append(" is wrong ")
                .append(COMMON.get(random.nextInt(COMMON.size())))
                .toString();
    }
}

package io.github.cskit.triage.theme;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.triage.text.Points;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Puts one group of remarks into words: label, quotes, and whom they came from. Immutable and thread-safe. */
final class ThemeWriter {

    private static final int READ_FOR_LABEL = 100;
    private static final int READ_OF_EACH = 2_000;
    private static final int QUOTE_LENGTH = 160;

    private final ThemePolicy policy;
    private final UnaryOperator<String> redactor;
    private final Points points;
    private final ThemeLabels labels;

    ThemeWriter(ThemePolicy policy, UnaryOperator<String> redactor, RemarkGroups groups) {
        this.policy = policy;
        this.redactor = redactor;
        this.points = groups.points();
        this.labels = new ThemeLabels(groups.vocabulary(), groups.groups().size());
    }

    /** A remark of a group, and the point at which it lies. */
    record Member(Remark remark, int point) {}

    /** Returns the label of a group; members are in their canonical order. */
    String label(List<Member> members) {
        Phrases phrases = new Phrases();
        int step = Math.max(1, members.size() / READ_FOR_LABEL);
        for (int i = 0; i < members.size(); i += step) {
            Remark remark = members.get(i).remark();
            phrases.add(redacted(remark.title()), redacted(remark.text()));
        }
        return labels.label(phrases)
                .or(() -> members.get(0).remark().tags().stream().findFirst())
                .orElse("other");
    }

    /** Returns the theme of a group under an id. */
    Theme theme(ThemeId id, String label, List<Member> members) {
        List<RemarkRef> refs = new ArrayList<>();
        List<CustomerId> customers = new ArrayList<>();
        Map<TicketCategory, Integer> mix = new EnumMap<>(TicketCategory.class);
        for (Member member : members) {
            refs.add(member.remark().ref());
            member.remark().customer().ifPresent(customers::add);
            member.remark().category().ifPresent(category -> mix.merge(category, 1, Integer::sum));
        }
        return new Theme(id, label, refs, customers, mix, quotes(members));
    }

    /** Returns the most typical remarks, each of another account as long as there are enough, and none like another. */
    private List<ThemeQuote> quotes(List<Member> members) {
        float[] middle = middle(members);
        List<Member> typical = members.stream()
                .sorted(Comparator.comparingDouble((Member member) -> -points.along(member.point(), middle)))
                .limit(50L + policy.quotes())
                .toList();
        List<Member> chosen = new ArrayList<>();
        Set<Integer> said = new HashSet<>();
        Set<Optional<CustomerId>> heard = new HashSet<>();
        for (boolean othersOnly : new boolean[] {true, false}) {
            for (Member member : typical) {
                boolean fresh = !othersOnly || !heard.contains(member.remark().customer());
                if (chosen.size() < policy.quotes() && fresh && said.add(member.point())) {
                    chosen.add(member);
                    member.remark().customer().ifPresent(customer -> heard.add(Optional.of(customer)));
                }
            }
        }
        return chosen.stream().map(this::quote).toList();
    }

    private ThemeQuote quote(Member member) {
        Remark remark = member.remark();
        String words = remark.title().isBlank() ? remark.text() : remark.title();
        return new ThemeQuote(remark.ref(), remark.customer(), Quotation.of(redacted(words), QUOTE_LENGTH));
    }

    private float[] middle(List<Member> members) {
        float[] sum = new float[points.width()];
        for (Member member : members) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += points.at(member.point(), i);
            }
        }
        return sum;
    }

    private String redacted(String text) {
        return text.isEmpty() ? text : redactor.apply(Quotation.beginning(text, READ_OF_EACH));
    }
}

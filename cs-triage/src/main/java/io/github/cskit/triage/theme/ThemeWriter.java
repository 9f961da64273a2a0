package io.github.cskit.triage.theme;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.privacy.Redactor;
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
import java.util.function.Function;

/** Puts one group of remarks into words: label, quotes, and whom they came from. Immutable and thread-safe. */
final class ThemeWriter {

    private static final int QUOTE_LENGTH = 160;

    private final ThemePolicy policy;
    private final RemarkPieces pieces;
    private final Points points;
    private final ThemeLabels labels;

    ThemeWriter(ThemePolicy policy, Function<Optional<CustomerId>, Redactor> redactors, RemarkGroups groups) {
        this.policy = policy;
        this.pieces = new RemarkPieces(redactors);
        this.points = groups.points();
        this.labels = new ThemeLabels(groups.vocabulary(), groups.groups().size());
    }

    /** A remark of a group, and the point at which it lies. */
    record Member(Remark remark, int point) {}

    /** A remark and how far it lies along the middle of its group, reckoned once: a comparison would do it again and again. */
    private record Typical(Member member, float along) {}

    /** Returns the label of a group; members are in their canonical order. */
    String label(List<Member> members) {
        Phrases phrases = new Phrases(Set.of());
        int step = Math.max(1, members.size() / RemarkPieces.MOST_READ);
        for (int i = 0; i < members.size(); i += step) {
            Remark remark = members.get(i).remark();
            phrases.add(pieces.of(remark, remark.title()), pieces.of(remark, remark.text()));
        }
        return labels.label(phrases).or(() -> tag(members.get(0).remark())).orElse("other");
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
                .map(member -> new Typical(member, points.along(member.point(), middle)))
                .sorted(Comparator.comparingDouble((Typical each) -> -each.along()))
                .limit(50L + policy.quotes())
                .map(Typical::member)
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
        return new ThemeQuote(
                remark.ref(),
                remark.customer(),
                Quotation.of(pieces.redacted(remark, words).text(), QUOTE_LENGTH));
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

    private Optional<String> tag(Remark remark) {
        return remark.tags().stream()
                .map(tag -> pieces.redacted(remark, tag).text())
                .filter(tag -> !tag.isBlank())
                .findFirst();
    }
}

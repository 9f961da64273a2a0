package io.github.cskit.reporting.news;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.privacy.AccountScoped;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Problem;
import io.github.cskit.reporting.account.AccountReview;
import io.github.cskit.reporting.draft.DeliveryChannel;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.draft.Recipient;
import io.github.cskit.reporting.message.MessageFacts;
import io.github.cskit.reporting.message.MessageTemplate;
import io.github.cskit.reporting.outreach.MainContact;
import io.github.cskit.reporting.outreach.Withheld;
import io.github.cskit.triage.knowledge.Article;
import io.github.cskit.triage.knowledge.ArticleLint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes the news of a feature to the accounts it matters to, with the words of their segment, as soon as its help article is
 * in order and not before. It sends nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param audience who is told
 * @param template the words; fields {@code feature}, {@code name}, {@code reason}, {@code benefit}, {@code article},
 *     {@code sender}
 * @param bySegment the words for some segments, with the same fields
 * @param sender who signs
 */
public record Announcer(
        Audience audience, MessageTemplate template, Map<Segment, MessageTemplate> bySegment, String sender) {

    /** Checks the parts and copies the map. */
    public Announcer {
        Checks.of("announcer")
                .present("audience", audience)
                .present("template", template)
                .present("bySegment", bySegment)
                .name("sender", sender)
                .orThrow();
        bySegment = Collections.unmodifiableMap(new TreeMap<>(bySegment));
    }

    /**
     * Writes the drafts, or says what they wait for.
     *
     * @param news the feature
     * @param accounts all accounts
     * @param articles the published articles
     * @param link where an article is found, as customers reach it
     * @return the drafts, or what is missing from the documentation
     */
    public Announcement announce(
            FeatureNews news, Collection<AccountReview> accounts, Collection<Article> articles, String link) {
        List<Problem> missing = missing(news, articles);
        return missing.isEmpty() ? drafts(news, accounts, link) : new Announcement.Waiting(missing);
    }

    private static List<Problem> missing(FeatureNews news, Collection<Article> articles) {
        Optional<Article> article = articles.stream()
                .filter(each -> each.id().equals(news.article()))
                .findFirst();
        return article.map(ArticleLint.standard()::problems)
                .orElseGet(() -> List.of(new Problem(news.article().value(), "not published", "be published first")));
    }

    private Announcement drafts(FeatureNews news, Collection<AccountReview> accounts, String link) {
        Map<Optional<Segment>, List<Draft>> drafts = new TreeMap<>(
                Comparator.comparing(segment -> segment.orElse(null), Comparator.nullsLast(Comparator.naturalOrder())));
        List<Withheld> withheld = new ArrayList<>();
        for (Addressee each : audience.of(news, accounts)) {
            Optional<AccountScoped<Recipient>> recipient =
                    MainContact.of(each.account().customer());
            Optional<Segment> segment = each.account().customer().segment();
            if (recipient.isPresent()) {
                drafts.computeIfAbsent(segment, key -> new ArrayList<>())
                        .add(draft(news, each, segment, recipient.get(), link));
            } else {
                withheld.add(new Withheld(each.account().id(), Withheld.Reason.NO_RECIPIENT));
            }
        }
        List<Announcement.SegmentDrafts> segments = new ArrayList<>();
        drafts.forEach((segment, list) -> segments.add(new Announcement.SegmentDrafts(segment, list)));
        return new Announcement.Ready(segments, withheld);
    }

    private Draft draft(
            FeatureNews news,
            Addressee addressee,
            Optional<Segment> segment,
            AccountScoped<Recipient> recipient,
            String link) {
        CustomerId id = addressee.account().id();
        MessageFacts facts = MessageFacts.of(id)
                .common("feature", news.name())
                .words("name", MainContact.greeting(recipient))
                .fact("reason", addressee.reason(), AccountScoped.of(id, addressee.evidence()))
                .common("benefit", news.benefit())
                .common("article", link)
                .common("sender", sender);
        MessageTemplate words =
                segment.map(each -> bySegment.getOrDefault(each, template)).orElse(template);
        return words.draft(facts, "feature " + news.feature(), DeliveryChannel.EMAIL)
                .to(recipient)
                .build();
    }
}

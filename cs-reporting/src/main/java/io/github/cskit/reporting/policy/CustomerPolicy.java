package io.github.cskit.reporting.policy;

import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.privacy.RedactedSpan;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.reporting.approval.DraftState;
import io.github.cskit.reporting.draft.Claim;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.draft.Finding;
import io.github.cskit.reporting.draft.FindingKind;
import io.github.cskit.reporting.draft.Recipient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The five criteria of the customer policy: tailored to the customer, verifiable, in time, without anybody's personal data, reviewed
 * by a person.
 *
 * <p>Source: customer policy, "evaluation criteria". Stateless and thread-safe.
 */
final class CustomerPolicy {

    private static final String PERSONALISATION = "personalisation";
    private static final String ACCURACY = "accuracy";
    private static final String SLA_COMPLIANCE = "sla-compliance";
    private static final String DATA_PRIVACY = "data-privacy";
    private static final String HUMAN_REVIEW = "human-review";

    private CustomerPolicy() {}

    static List<PolicyCriterion> criteria(Collection<String> ourAddresses) {
        Set<String> ours = new TreeSet<>(ourAddresses);
        return List.of(
                CustomerPolicy::personalisation,
                CustomerPolicy::accuracy,
                CustomerPolicy::slaCompliance,
                work -> dataPrivacy(work, ours),
                CustomerPolicy::humanReview);
    }

    private static CriterionResult personalisation(OutgoingWork work) {
        List<Evidence> facts = facts(work.draft());
        return facts.isEmpty()
                ? fail(PERSONALISATION, "Nothing in it rests on a fact of this account: it is generic.", List.of())
                : pass(PERSONALISATION, "It says something of this account, with evidence.", facts);
    }

    private static CriterionResult accuracy(OutgoingWork work) {
        List<Evidence> commitments = work.draft().findings().stream()
                .filter(finding -> finding.kind() == FindingKind.COMMITMENT)
                .map(CustomerPolicy::place)
                .toList();
        return commitments.isEmpty()
                ? pass(ACCURACY, "Every commitment in it has evidence.", facts(work.draft()))
                : fail(ACCURACY, "It commits us to something without evidence.", commitments);
    }

    private static CriterionResult slaCompliance(OutgoingWork work) {
        if (work.dueAt().isEmpty()) {
            return new CriterionResult(
                    SLA_COMPLIANCE, Verdict.NOT_APPLICABLE, "Nobody waits for an answer by a deadline.", List.of());
        }
        Evidence due = new Evidence(
                "deadline", work.draft().reference(), "due " + work.dueAt().get() + ", judged " + work.at());
        return work.at().isAfter(work.dueAt().get())
                ? fail(SLA_COMPLIANCE, "It is late.", List.of(due))
                : pass(SLA_COMPLIANCE, "It is in time.", List.of(due));
    }

    private static CriterionResult dataPrivacy(OutgoingWork work, Set<String> ours) {
        Set<String> known = new TreeSet<>(ours);
        work.draft().recipients().stream().map(Recipient::address).forEach(known::add);
        List<Evidence> strange = new ArrayList<>(strange("subject", work.draft().subject(), known));
        strange.addAll(strange("body", work.draft().body(), known));
        return strange.isEmpty()
                ? pass(
                        DATA_PRIVACY,
                        "It holds no personal or secret data but the addresses of those who take part.",
                        List.of(new Evidence("redaction", "standard", "nothing found in subject and body")))
                : fail(DATA_PRIVACY, "It holds personal or secret data.", strange);
    }

    private static List<Evidence> strange(String field, String text, Set<String> known) {
        return Redactor.standard().redact(text).found().stream()
                .filter(span -> !known.contains(text.substring(span.start(), span.end())))
                .map(span -> new Evidence(
                        "redaction", field + place(span), span.kind().toString()))
                .collect(Collectors.toList());
    }

    private static CriterionResult humanReview(OutgoingWork work) {
        Evidence state = new Evidence(
                "desk", work.draft().fingerprint().toString(), work.state().wireName());
        return work.state() == DraftState.PENDING_HUMAN_REVIEW
                ? fail(HUMAN_REVIEW, "No named person has approved exactly this content.", List.of(state))
                : pass(HUMAN_REVIEW, "A named person approved exactly this content.", List.of(state));
    }

    private static List<Evidence> facts(Draft draft) {
        return draft.claims().stream()
                .map(Claim::evidence)
                .flatMap(List::stream)
                .toList();
    }

    private static Evidence place(Finding finding) {
        return new Evidence(
                "finding",
                finding.field() + "[" + finding.startInclusive() + "," + finding.endExclusive() + ")",
                finding.kind().found());
    }

    private static String place(RedactedSpan span) {
        return "[" + span.start() + "," + span.end() + ")";
    }

    private static CriterionResult pass(String criterion, String finding, List<Evidence> evidence) {
        return new CriterionResult(criterion, Verdict.PASS, finding, evidence);
    }

    private static CriterionResult fail(String criterion, String finding, List<Evidence> evidence) {
        return new CriterionResult(criterion, Verdict.FAIL, finding, evidence);
    }
}

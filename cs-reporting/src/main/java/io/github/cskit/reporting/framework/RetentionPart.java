package io.github.cskit.reporting.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.retention.PlaySuccess;
import io.github.cskit.scoring.retention.SavePlays;
import io.github.cskit.scoring.retention.WinBackCampaign;
import io.github.cskit.scoring.risk.RiskPolicy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The retention part of the framework document: the risk indicators and save plays that hold, the accounts they speak of,
 * how past plays went, and win-back. It has a past only where the host hands in its log of cases.
 *
 * <p>Immutable and thread-safe.
 *
 * @param asOf as of when it speaks
 * @param zone the zone in which days begin
 * @param segment the segment it is about; absent for all
 * @param customers how many customers it is about
 * @param arr what they pay a year
 * @param indicators the thresholds of the indicators and what each asks for
 * @param plays the save plays
 * @param accounts the accounts that retention work is about, those that need action first, then the most revenue first
 * @param outcomes how plays went, by play and segment
 * @param campaigns what came of win-back campaigns
 * @param returns how many came back, by segment
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RetentionPart(
        Instant asOf,
        ZoneId zone,
        Optional<Segment> segment,
        int customers,
        Money arr,
        RiskPolicy indicators,
        SavePlays plays,
        List<AccountAtRisk> accounts,
        List<PlaySuccess> outcomes,
        List<WinBackCampaign.Result> campaigns,
        List<SegmentReturn> returns) {

    /** Copies the lists. */
    public RetentionPart {
        segment = Absent.orEmpty(segment);
        accounts = Absent.orEmptyList(accounts);
        outcomes = Absent.orEmptyList(outcomes);
        campaigns = Absent.orEmptyList(campaigns);
        returns = Absent.orEmptyList(returns);
        Checks.of("retention part")
                .present("asOf", asOf)
                .present("zone", zone)
                .number("customers", customers, 0, Integer.MAX_VALUE)
                .present("arr", arr)
                .present("indicators", indicators)
                .present("plays", plays)
                .orThrow();
    }

    /** Returns the number of accounts. */
    @Override
    public String toString() {
        return "RetentionPart[accounts=" + accounts.size() + "]";
    }
}

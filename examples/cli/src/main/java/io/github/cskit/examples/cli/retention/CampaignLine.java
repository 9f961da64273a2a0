package io.github.cskit.examples.cli.retention;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.retention.WinBackCampaign;
import java.util.List;

/**
 * One line of a file of win-back campaigns. Immutable and thread-safe.
 *
 * @param segment the segment it was for
 * @param approach how the accounts were approached
 * @param offer what they were offered
 * @param approached the accounts that were approached
 */
public record CampaignLine(Segment segment, String approach, String offer, List<CustomerId> approached) {

    /** Checks the parts. */
    public CampaignLine {
        approached = Absent.orEmptyList(approached);
        Checks.of("campaign", segment)
                .present("segment", segment)
                .name("approach", approach)
                .name("offer", offer)
                .elements("approached", approached)
                .orThrow();
    }

    /**
     * Measures what came of it.
     *
     * @param cameBack the accounts that left and are customers again
     * @return the success rate with its interval
     */
    public WinBackCampaign.Result measured(List<CustomerId> cameBack) {
        return new WinBackCampaign(segment, approach, offer).measure(approached, cameBack);
    }
}

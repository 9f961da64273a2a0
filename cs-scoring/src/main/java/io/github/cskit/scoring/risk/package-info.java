/**
 * Which accounts need someone to act, and why: the rule of accounts at risk, indicators and signals of leaving with
 * thresholds of the host's, and what moved first before a decline.
 */
@NullMarked
package io.github.cskit.scoring.risk;

import org.jspecify.annotations.NullMarked;

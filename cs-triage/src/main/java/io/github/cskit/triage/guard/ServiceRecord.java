package io.github.cskit.triage.guard;

/** Whether a classifier is asked, by how it did so far. Thread-safe. */
final class ServiceRecord {

    private static final int FAULT = 2;
    private static final int GOOD = -1;

    private final GuardPolicy policy;
    private final int limit;
    private int balance;
    private int rest;
    private int untilTrial;
    private boolean trialRuns;
    private boolean resting;
    private long asked;

    ServiceRecord(GuardPolicy policy) {
        this.policy = policy;
        this.limit = policy.mostFaults() * FAULT;
        this.rest = policy.restTickets();
    }

    /** Returns whether the next ticket goes to the classifier. In quarantine it counts the ticket as passed by. */
    synchronized boolean admit() {
        if (resting && untilTrial > 0) {
            untilTrial--;
            return false;
        }
        if (resting && trialRuns) {
            return false;
        }
        trialRuns = resting;
        asked++;
        return true;
    }

    /** Returns whether the ticket just admitted is to be asked twice. */
    synchronized boolean asksAgain() {
        return policy.askAgainEvery() > 0 && (asked - 1) % policy.askAgainEvery() == 0;
    }

    synchronized void good() {
        balance = Math.max(0, resting ? limit - FAULT : balance + GOOD);
        resting = false;
        trialRuns = false;
        if (balance == 0) {
            rest = policy.restTickets();
        }
    }

    synchronized void fault(FaultKind kind) {
        boolean trialFailed = trialRuns;
        trialRuns = false;
        if (kind.isOwn()) {
            balance = Math.min(limit, balance + FAULT);
            if (trialFailed || (!resting && balance == limit)) {
                resting = true;
                untilTrial = rest;
                rest = (int) Math.min(2L * rest, policy.longestRest());
            }
        }
    }

    synchronized boolean isQuarantined() {
        return resting;
    }

    synchronized long asked() {
        return asked;
    }
}

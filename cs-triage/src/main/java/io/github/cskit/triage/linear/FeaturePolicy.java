package io.github.cskit.triage.linear;

/**
 * What is read of a ticket, and how its features are weighed before any are learned.
 *
 * <p>Immutable and thread-safe.
 *
 * @param titleHead how many characters of a title are examined
 * @param bodyHead how many of a text's first characters are
 * @param bodyTail how many of its last are, where it is longer
 * @param gramHead how many of the first characters of each also give runs of characters
 * @param gram how long such a run is
 * @param titleShare the length of what the title says, as a vector
 * @param bodyShare the length of what the text says
 * @param formShare the length of what the text looks like and the host's fields hold
 * @param knowledgeShare what a full point of the standard classifier counts
 * @param partitionTickets in how many tickets of a partition a feature must stand to be weighed there on its own
 */
record FeaturePolicy(
        int titleHead,
        int bodyHead,
        int bodyTail,
        int gramHead,
        int gram,
        double titleShare,
        double bodyShare,
        double formShare,
        double knowledgeShare,
        int partitionTickets) {

    static FeaturePolicy standard() {
        return new FeaturePolicy(512, 3_000, 500, 200, 4, 0.7, 1.0, 0.3, 0.1, 2);
    }
}

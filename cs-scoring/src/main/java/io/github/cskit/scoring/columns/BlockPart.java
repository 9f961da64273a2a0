package io.github.cskit.scoring.columns;

/** A part of a model with its numbers for the block in hand. Mutable and not thread-safe. */
sealed interface BlockPart permits BlockMeasure, BlockComponent {

    /** Its weight among its siblings. */
    int weight();

    /** Its line of the ledger. */
    int line();

    /** Works out a block, and adds it to the sums over its siblings. */
    void addTo(BlockSums sums, int from, int count);

    /** Returns the points that were measured or given for the part itself, in hundredths; negative where there are none. */
    int pointsAt(int i);

    /** Returns whether it could have points of its own for any customer of the portfolio. */
    boolean speaks();

    /** Takes back what it says of one customer, because points for a component around it were given directly. */
    void forget(int i);
}

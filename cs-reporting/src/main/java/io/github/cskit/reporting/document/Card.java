package io.github.cskit.reporting.document;

import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * All that is said of one thing, under a heading of its own: one account, one insight.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title what it is about
 * @param marks the labels beside the title
 * @param facts its figures
 * @param blocks what is said; cards are not put into cards
 */
public record Card(Phrase title, List<Value.Mark> marks, List<Fact> facts, List<Block> blocks) implements Block {

    /** Copies the lists. */
    public Card {
        Checks checks = Checks.of("card")
                .present("title", title)
                .elements("marks", marks)
                .elements("facts", facts)
                .elements("blocks", blocks);
        checks.orThrow();
        checks.require(blocks.stream().noneMatch(Card.class::isInstance), "blocks", "holding a card", "not nest cards")
                .orThrow();
        marks = List.copyOf(marks);
        facts = List.copyOf(facts);
        blocks = List.copyOf(blocks);
    }
}

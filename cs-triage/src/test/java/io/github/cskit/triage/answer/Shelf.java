package io.github.cskit.triage.answer;

import io.github.cskit.triage.knowledge.Article;
import java.util.List;

/** The articles of a small parcel service, written for these tests. */
final class Shelf {

    static final Article LABELS = Article.of("print-labels", """
            # Print shipping labels

            You will print the labels of a day in one go.

            ## Steps

            1. Open **Shipments** and choose **Today**.
            2. Choose **Print labels**. A file in PDF opens.
            3. Print it on paper of size A6.

            A label is valid for ten days. Labels cannot be printed twice.

            ## What's next

            - [Book a pickup](book-a-pickup.md)
            """);

    static final Article PICKUP = Article.of("book-a-pickup", """
            # Book a pickup

            You will have a driver come to your door at a time of your choice.

            ## Steps

            1. Open **Pickups** and choose **New pickup**.
            2. Pick a day and an hour. Drivers come from Monday to Friday.

            A pickup may be cancelled up to 2 hours before the driver comes.

            ## What's next

            - [Print shipping labels](print-labels.md)
            """);

    static final Article PICKUP_RULES = Article.of("pickup-rules", """
            # Rules of the courier

            What the courier takes along, and what it leaves.

            - A pickup may be cancelled up to 24 hours before the driver comes.
            - A parcel weighs 30 kilograms at most.
            """);

    static final Article RETURNS = Article.of("returns", """
            # Take back a parcel

            You will send your buyer a code with which a shop takes the parcel.

            1. Open the shipment and choose **Return**.
            2. Enter the buyer's e-mail address and choose **Send code**.
            """);

    static final List<Article> ALL = List.of(LABELS, PICKUP, PICKUP_RULES, RETURNS);

    private Shelf() {}

    static String text(CitedSentence sentence) {
        return ALL.stream()
                .filter(article -> article.id().equals(sentence.article()))
                .findFirst()
                .orElseThrow()
                .text();
    }
}

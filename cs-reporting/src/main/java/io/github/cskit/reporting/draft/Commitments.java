package io.github.cskit.reporting.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds sentences that promise a date, a price or a capability and rest on nothing: words of promise or delivery with a
 * date; words of promise with words of delivery; words of price. A sentence inside the words of a claim has evidence.
 */
final class Commitments {

    private static final PhraseList PROMISES = PhraseList.named("promise-words.txt");
    private static final PhraseList DELIVERIES = PhraseList.named("delivery-words.txt");
    private static final PhraseList DATES = PhraseList.named("date-words.txt");
    private static final PhraseList PRICES = PhraseList.named("price-words.txt");

    /** How many numbers in a row make a date: year, month and day. */
    private static final int DATE_NUMBERS = 3;

    private Commitments() {}

    static List<Finding> in(String field, String text, List<Token> tokens, List<Claim> claims) {
        List<Finding> findings = new ArrayList<>();
        for (int from = 0; from < tokens.size(); ) {
            int to = from;
            while (to < tokens.size()
                    && tokens.get(to).sentence() == tokens.get(from).sentence()) {
                to++;
            }
            int start = tokens.get(from).start();
            int end = tokens.get(to - 1).end();
            if (commits(tokens.subList(from, to), text.substring(start, end)) && !isCovered(text, start, end, claims)) {
                findings.add(new Finding(FindingKind.COMMITMENT, field, start, end));
            }
            from = to;
        }
        return findings;
    }

    private static boolean commits(List<Token> sentence, String words) {
        boolean promise = holds(PROMISES, sentence);
        boolean delivery = holds(DELIVERIES, sentence);
        boolean price = holds(PRICES, sentence) || (promise && words.indexOf('%') >= 0) || hasCurrency(words);
        boolean date = holds(DATES, sentence) || hasIsoDate(sentence);
        return price || (promise && delivery) || ((promise || delivery) && date);
    }

    private static boolean holds(PhraseList phrases, List<Token> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (phrases.lengthAt(sentence, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** A currency symbol beside a digit: an amount, not a placeholder or a variable. */
    private static boolean hasCurrency(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.getType(words.charAt(i)) == Character.CURRENCY_SYMBOL
                    && (isDigit(words, i + 1) || isDigit(words, i - 1) || isDigit(words, i + 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(String words, int index) {
        return index >= 0 && index < words.length() && Character.isDigit(words.charAt(index));
    }

    /** Three numbers in a row, as in 2026-12-01 or 1/12/26. */
    private static boolean hasIsoDate(List<Token> sentence) {
        int run = 0;
        for (int i = 0; i < sentence.size(); i++) {
            boolean next = i > 0
                    && sentence.get(i).isNumber()
                    && sentence.get(i).start() == sentence.get(i - 1).end() + 1;
            run = sentence.get(i).isNumber() ? (next ? run + 1 : 1) : 0;
            if (run == DATE_NUMBERS) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCovered(String text, int start, int end, List<Claim> claims) {
        for (Claim claim : claims) {
            int at = text.indexOf(claim.words());
            while (at >= 0) {
                if (at <= start && at + claim.words().length() >= end) {
                    return true;
                }
                at = text.indexOf(claim.words(), at + 1);
            }
        }
        return false;
    }
}

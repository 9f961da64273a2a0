package io.github.cskit.core.privacy.cautious;

import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.scan.WordSet;

/** The names of months in a few languages of the Latin script, whole and shortened. */
final class MonthNames {

    private static final int LONGEST = 12;

    private static final WordSet ALL = WordSet.of("""
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec
            januar jänner februar märz mai juni juli oktober dezember mär okt dez
            janvier février mars avril juin juillet août septembre octobre novembre décembre
            enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
            gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
            janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
            januari februari maart mei augustus
            """);

    private MonthNames() {}

    /** Returns the index after the month that begins at a place, or -1 if none does. */
    static int end(FoldedText text, int from) {
        int i = from;
        while (i <= from + LONGEST && Letters.isWord(text.at(i)) && !Letters.isDigit(text.at(i))) {
            i++;
        }
        return ALL.holds(text, from, i) ? i : -1;
    }
}

package io.github.cskit.core.privacy.number;

import io.github.cskit.core.privacy.scan.Finder;
import io.github.cskit.core.privacy.scan.Findings;
import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.sensitive.SensitiveKind;

/**
 * Finds cards, national ids, telephone numbers and network addresses of version 4: it looks for digits first, and judges
 * the groups that begin there. What is part of a longer number or code is none of them.
 *
 * <p>Immutable and thread-safe.
 */
public final class NumberFinder implements Finder {

    private static final int FEWEST_OF_A_CUE = 6;

    /** Creates the finder. */
    public NumberFinder() {}

    @Override
    public void find(FoldedText text, Findings findings) {
        DigitGroups run = new DigitGroups(text);
        int i = 0;
        while (i < text.length()) {
            char c = text.at(i);
            if (Letters.isDigit(c)) {
                i = digits(text, i, run, findings);
            } else if (c == '+' || c == '(') {
                i = marked(text, i, run, findings);
            } else {
                i++;
            }
        }
    }

    private static int digits(FoldedText text, int from, DigitGroups run, Findings findings) {
        int address = Ipv4.end(text, from);
        if (address > 0) {
            return findings.add(SensitiveKind.IP, from, address);
        }
        run.read(from);
        if (isInside(text, from)) {
            return run.end(0);
        }
        int card = CardRule.groups(run);
        if (card > 0) {
            return add(SensitiveKind.CARD, from, run, card, findings);
        }
        int id = NationalIdRule.groups(run);
        if (id > 0) {
            return add(SensitiveKind.NATIONAL_ID, from, run, id, findings);
        }
        return run.digits(run.count()) < FEWEST_OF_A_CUE ? run.end(0) : cued(text, from, run, findings);
    }

    /** What only the words before it tell from any other number. */
    private static int cued(FoldedText text, int from, DigitGroups run, Findings findings) {
        NumberCue cue = NumberCue.before(text, from);
        int id = cue == NumberCue.NATIONAL_ID ? NationalIdRule.cued(run) : 0;
        if (id > 0) {
            return add(SensitiveKind.NATIONAL_ID, from, run, id, findings);
        }
        int phone = cue == NumberCue.PHONE ? PhoneRule.cued(run) : cue == NumberCue.NONE ? PhoneRule.formed(run) : 0;
        return phone > 0 ? add(SensitiveKind.PHONE, from, run, phone, findings) : run.end(0);
    }

    /** A plus or an opening parenthesis before digits. */
    private static int marked(FoldedText text, int mark, DigitGroups run, Findings findings) {
        boolean plus = text.at(mark) == '+';
        int first = plus && text.at(mark + 1) == '(' ? mark + 2 : mark + 1;
        first = plus && text.at(first) == ' ' ? first + 1 : first;
        if (!Letters.isDigit(text.at(first)) || isInside(text, mark)) {
            return mark + 1;
        }
        run.read(first);
        boolean closes = text.at(run.end(0)) == ')';
        int groups = plus ? PhoneRule.international(run) : closes ? PhoneRule.parenthesised(run) : 0;
        return groups > 0 ? add(SensitiveKind.PHONE, mark, run, groups, findings) : mark + 1;
    }

    private static int add(SensitiveKind kind, int from, DigitGroups run, int groups, Findings findings) {
        return findings.add(kind, from, run.end(groups - 1), run.value(groups));
    }

    /** Returns whether a place is within a longer number or code. */
    private static boolean isInside(FoldedText text, int from) {
        char before = text.at(from - 1);
        char earlier = text.at(from - 2);
        boolean joined = before == '-' || before == '.';
        return Letters.isWord(before) || (joined && (Letters.isDigit(earlier) || earlier == FoldedText.TAKEN));
    }
}

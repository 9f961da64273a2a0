package io.github.cskit.core.privacy.number;

import io.github.cskit.core.privacy.scan.Finder;
import io.github.cskit.core.privacy.scan.Findings;
import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.sensitive.SensitiveKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Finds international bank account numbers, in one piece or in groups: of the length that their country has by the
 * registry of ISO 13616, with check digits that are right.
 *
 * <p>Immutable and thread-safe.
 */
public final class IbanFinder implements Finder {

    private static final Map<String, Integer> LENGTHS = lengths("""
            AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20
            EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30
            KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23
            PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26
            UA29 VA22 VG24 XK20 YE30
            """);

    private static final int COUNTRY_AND_CHECK = 4;

    /** Creates the finder. */
    public IbanFinder() {}

    @Override
    public void find(FoldedText text, Findings findings) {
        StringBuilder account = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            boolean begins = Letters.isAsciiLetter(text.at(i))
                    && Letters.isAsciiLetter(text.at(i + 1))
                    && !Letters.isWord(text.at(i - 1));
            int end = begins ? end(text, i, account) : -1;
            i = end < 0 ? i + 1 : findings.add(SensitiveKind.IBAN, i, end, account.toString());
        }
    }

    private static int end(FoldedText text, int from, StringBuilder account) {
        Integer length = LENGTHS.get(text.cut(from, from + 2).toUpperCase(Locale.ROOT));
        if (length == null) {
            return -1;
        }
        account.setLength(0);
        int i = from;
        while (account.length() < length) {
            char c = text.at(i);
            boolean gap =
                    (c == ' ' || c == '-') && account.length() >= 2 && Letters.isAsciiAlphanumeric(text.at(i + 1));
            if (!gap && !Letters.isAsciiAlphanumeric(c)) {
                return -1;
            }
            if (!gap) {
                account.append(Character.toUpperCase(c));
            }
            if (account.length() == COUNTRY_AND_CHECK && !Letters.isDigit(account.charAt(3))) {
                return -1;
            }
            i++;
        }
        String turned = account.substring(COUNTRY_AND_CHECK) + account.substring(0, COUNTRY_AND_CHECK);
        return !Letters.isWord(text.at(i)) && CheckDigits.mod97(turned) ? i : -1;
    }

    private static Map<String, Integer> lengths(String entries) {
        Map<String, Integer> lengths = new HashMap<>();
        for (String entry : entries.strip().split("\\s+", -1)) {
            lengths.put(entry.substring(0, 2), Integer.valueOf(entry.substring(2)));
        }
        return lengths;
    }
}

package io.github.cskit.core.privacy.number;

import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.scan.WordSet;
import java.util.List;

/**
 * What the words before a number say that it is. The nearest word that says anything counts; a few words back on the
 * same line are looked at, and no further than something that was found already.
 */
enum NumberCue {
    /** A telephone number. */
    PHONE,

    /** A national id. */
    NATIONAL_ID,

    /** Something else: an order, a version, an amount. */
    OTHER,

    /** Nothing. */
    NONE;

    private static final int REACH = 48;
    private static final int WORDS = 6;

    private static final WordSet PHONES = WordSet.of("""
            phone phones telephone tel mobile cell cellphone landline call calls called calling callback dial fax
            whatsapp sms ring reach contact hotline signal viber
            telefon telefonnummer handy mobil mobilnummer rufnummer anrufen fon
            téléphone telephone portable appeler appelez téléphoner
            teléfono telefono móvil movil celular llamar llame telefone telemóvel ligar ligue cellulare chiamare
            telefoon bellen gsm telefonu numer komórka puhelin puhelinnumero telefonnumro
            телефон тел мобильный позвоните звоните номер τηλέφωνο טלפון הاتف هاتف جوال موبايل फ़ोन फोन मोबाइल điện thoại
            cep telefonu
            """);

    private static final WordSet IDS = WordSet.of("""
            ssn itin nino nin passport aadhaar aadhar cpf dni nie nif personnummer personnr pesel cnp bsn oib rut curp
            codice steuer-id svnr ahv nric tckn passnummer reisepass pasaporte passeport passaporto social insurance
            driver driving licence license taxpayer
            """);

    private static final WordSet OTHERS = WordSet.of("""
            order orders ticket tickets invoice invoices account case reference ref tracking serial item sku part model
            version versions ver v build release firmware commit id ids uid uuid hash po quote transaction txn request
            error code line row record page issue bug card iban routing policy member batch job build-number port size
            bytes byte ms seconds timestamp time date amount total sum price usd eur gbp balance isbn issn ean upc
            chrome safari firefox edge opera electron edg chromium webkit
            bestellung rechnung commande facture pedido factura
            """);

    private static final WordSet VERSIONS = WordSet.of("""
            version versions ver v build release firmware chrome safari firefox edge opera electron edg chromium webkit
            upgraded patch update updated driver sdk agent
            """);

    private static final List<String> UNSPACED_PHONES =
            List.of("电话", "電話", "手机", "手機", "携帯", "전화", "휴대폰", "โทร", "เบอร์");

    static NumberCue before(FoldedText text, int number) {
        int words = 0;
        int i = number;
        while (i > number - REACH && words < WORDS) {
            char c = text.at(i - 1);
            if (c == FoldedText.TAKEN || c == FoldedText.NONE || c == '\n' || c == ';' || Letters.isDigit(c)) {
                return NONE;
            }
            if (Letters.isUnspaced(c)) {
                return unspaced(text, i);
            }
            if (!Letters.isSpelled(c)) {
                i--;
                continue;
            }
            int start = wordStart(text, i);
            NumberCue said = said(text, start, i);
            if (said != NONE) {
                return said;
            }
            words++;
            i = start;
        }
        return NONE;
    }

    /** Returns whether the word right before a number says that it is a version. */
    static boolean isVersion(FoldedText text, int number) {
        int end = number;
        while (end > number - 3 && " :=/".indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        boolean product = text.at(end) == '/' && Letters.isSpelled(text.at(end - 1)) && text.at(number - 1) == '/';
        return product || VERSIONS.holds(text, wordStart(text, end), end);
    }

    private static NumberCue said(FoldedText text, int from, int to) {
        if (PHONES.holds(text, from, to)) {
            return PHONE;
        }
        if (IDS.holds(text, from, to)) {
            return NATIONAL_ID;
        }
        return OTHERS.holds(text, from, to) ? OTHER : NONE;
    }

    private static NumberCue unspaced(FoldedText text, int end) {
        for (String word : UNSPACED_PHONES) {
            for (int back = 0; back <= 4; back++) {
                if (text.has(word, end - word.length() - back)) {
                    return PHONE;
                }
            }
        }
        return NONE;
    }

    private static int wordStart(FoldedText text, int end) {
        int i = end;
        while (i > end - REACH && Letters.isSpelled(text.at(i - 1))) {
            i--;
        }
        return i;
    }
}

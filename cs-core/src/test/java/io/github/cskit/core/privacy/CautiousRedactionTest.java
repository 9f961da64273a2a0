package io.github.cskit.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.privacy.sensitive.SensitiveKind;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cautious redactor takes out beyond the exact one, at the edges, and what an engineer can still read after it. */
@Tag("AIA-3")
@Tag("ESC-9")
class CautiousRedactionTest {

    private static final Redactor CAUTIOUS = Redactor.standard().cautious();
    private static final Set<SensitiveKind> ONLY_CAUTIOUS = EnumSet.of(
            SensitiveKind.IDENTIFIER,
            SensitiveKind.URL,
            SensitiveKind.DATE,
            SensitiveKind.POST_CODE,
            SensitiveKind.PLATE);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "see https://app.example.com/sites/7?tab=a&x=1#top. | see [url-1].",
                "(http://example.com/a_(b)) and <https://example.com/> | ([url-1]) and <[url-2]>",
                "http://example.com and HTTP://example.com/, twice http://example.com | [url-1] and [url-2], twice [url-1]",
                "ftp://files.example.com/x, s3://bucket/key, git+ssh://host/repo | [url-1], [url-2], [url-3]",
                "https://example.com/?mail=ada@example.com&page=2 | [url-1]",
                "https://ada:hunter2@example.com/x and postgres://u:p@db/app | [url-1] and [url-2]",
                "open example.com, www.example.io or shop.example.co.uk/cart | open [url-1], [url-2] or [url-3]",
                "jira.example.org:8443/browse/AB-12 | [url-1]",
                "example.io/docs but not example.io | [url-1] but not example.io",
                "ada@example.com is no page | [email-1] is no page",
                "詳細はhttps://example.com/ja/ヘルプ、以上 | 詳細は[url-1]、以上",
                "https://example.comを開く | [url-1]を開く",
                "\"url\":\"https://example.com/a\",\"n\":1 | \"url\":\"[url-1]\",\"n\":1",
                "http:// and :// and https:///, www. and www.example | http:// and :// and [url-1], www. and www.example",
            })
    void addressesOfPagesAreTakenOutWhole(String text, String redacted) {
        assertRedacted(text, redacted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "born 1984-03-12, 12.03.1984, 12/03/1984 or 3/12/1984 | born [date-1], [date-2], [date-3] or [date-4]",
                "born 12/03/84, 12-03-84 | born [date-1], [date-2]",
                "21. 5. 2021; 1984.03.12; 12-Mar-84; 12/Mar/1984 | [date-1]; [date-2]; [date-3]; [date-4]",
                "12 March 1984, 12th of March 1984, 12. März 1984 | [date-1], [date-2], [date-3]",
                "March 12, 1984, Mar. 12th 1984, 12 de marzo de 1984 | [date-1], [date-2], [date-3]",
                "生日1984年3月12日。 | 生日[date-1]。",
                "expires 05/2027, dob=1984-03-12 | expires [date-1], dob=[date-2]",
                "between 2026-10-05 and 2026-10-05 | between [date-1] and [date-1]",
                "2026-10-05-2026-10-08 | [date-1]-[date-2]",
                "since 2026-10-05T14:03:22.120+02:00 or 2026-10-05 14:03 | since [date-1]T14:03:22.120+02:00 or [date-1] 14:03",
                "it began on 5 Oct 2026, 14:03 | it began on [date-1], 14:03",
                "2026-10-05 14:03 it stopped | [date-1] 14:03 it stopped",
                "2026-10-05 14:03:22 | [date-1] 14:03:22",
                "2026-10-05T14:03:22Z is when | [date-1]T14:03:22Z is when",
                "- 2026-10-05 14:03:22 it ends | - [date-1] 14:03:22 it ends",
                "13/13/2026, 2026-13-01, 2026-02-32, 0/2026, 5/189 | 13/13/2026, 2026-13-01, 2026-02-32, 0/2026, 5/189",
            })
    void daysAreTakenOutAndTimesOfDayStay(String text, String redacted) {
        assertRedacted(text, redacted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "SW1A 1AA, M60 1NW, DN55 1PT, DN551PT, W1A 0AX, B33 8TH | [post-code-1], [post-code-2], [post-code-3], [post-code-3], [post-code-4], [identifier-1]",
                "postcode:EC1A 1BB. | postcode:[post-code-1].",
                "QA1 1AA, VA1 1AA, M1 1CA, M1 1AI, ZZ1 1AA | QA1 1AA, VA1 1AA, M1 1CA, M1 1AI, ZZ1 1AA",
                "sw1a 1aa, xSW1A 1AA, SW1A 1AAx, SW1A-1AA, M11AA | sw1a 1aa, xSW1A 1AA, SW1A 1AAx, SW1A-1AA, M11AA",
                "error E12 3AB, build S1 2AB, S3 1GB, M1 8GB, L1 2ND, N1 5XX | error E12 3AB, build S1 2AB, S3 1GB, M1 8GB, L1 2ND, N1 5XX",
            })
    void postCodesOfTheirExactFormsAreTakenOut(String text, String redacted) {
        assertRedacted(text, redacted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "AB51 ABC, LN14-HGT, KX02ABC, AB78 ABC | [plate-1], [plate-2], [plate-3], [plate-4]",
                "AB49 ABC, AB50 ABC, AB01 ABC, AB79 ABC, IB51 ABC | AB49 ABC, AB50 ABC, AB01 ABC, AB79 ABC, IB51 ABC",
                "A123 BCD, ABC 1D, WXY 456C | [plate-1], [plate-2], [plate-3]",
                "I123 BCD, ABC 123Z, XXXAB51ABCYYY | I123 BCD, ABC 123Z, XXXAB51ABCYYY",
                "ABJ-001AA, app-456cv, AB-1234CD | [plate-1], [plate-2], AB-[identifier-1]",
                "07 AB 123, 06 A 123, 34 ABC 45 | [plate-1], [plate-2], [plate-3]",
                "82 AB 123, 00 AB 123, 07 QA 123, 07 AB 1 | 82 AB 123, 00 AB 123, 07 QA 123, 07 AB 1",
                "FY26 ARR, RAM 8G, SSD 512G, ABC 8G, P95 API, THE 3D | FY26 ARR, RAM 8G, SSD 512G, ABC 8G, P95 API, THE 3D",
                "10 GB 256, 15 OF 200, 05 OCT 26, ISO-639AB | 10 GB 256, 15 OF 200, 05 OCT 26, ISO-639AB",
            })
    void numberPlatesOfTheirExactFormsAreTakenOut(String text, String redacted) {
        assertRedacted(text, redacted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "AA-BB-CC-DD-EE-FF, aabb.ccdd.eeff, 0a:23:f5:67:89:ac | [identifier-1], [identifier-2], [identifier-3]",
                "FF:FF:FF:FF:FF:FF, AA-BB-CC-DD-EE, AA-BB:CC-DD-EE-FF | FF:FF:FF:FF:FF:FF, AA-BB-CC-DD-EE, AA-BB:CC-DD-EE-FF",
                "AA-BB-CC-DD-EE-FF-AA and xaabb.ccdd.eeff | AA-BB-CC-DD-EE-FF-AA and xaabb.ccdd.eeff",
            })
    void hardwareAddressesOfLettersAloneAreTakenOut(String text, String redacted) {
        assertRedacted(text, redacted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-05 14:03:22.123 [main] ERROR com.acme.Export - failed after 3 tries",
                "2026-10-05T14:03:22Z INFO started",
                "[2026-10-05T14:03:22Z] ERROR export failed",
                "[05/Oct/2026:14:03:22 +0000] \"GET /export\" 500",
                "It broke:\nWARN 2026-10-05 14:03:22,123 queue full\nsince then",
                "{\"timestamp\":\"2026-10-05T14:03:22Z\",\"level\":\"error\"}",
                "time=\"2026-10-05T14:03:22Z\" level=error",
                "Oct  5 14:03:22 host sshd: closed",
                "at com.acme.mobile.net.Client.run(Client.java:142) ~[client-2.1.3.jar:2.1.3]",
                "Caused by: java.net.SocketTimeoutException: Read timed out",
                "java.util.ConcurrentModificationException at HashMap$HashIterator.nextNode(HashMap.java:1597)",
                "NullPointerException in src/main/java/io/App.java, line 1204",
                "TypeError: undefined is not a function (app.min.js:1:20334)",
                "npm install react@18.2.0 vue@3.4.21 and node.js 20.11.1",
                "ASP.NET Core 8.0.2 on Windows 10.0.22631, .NET and VB.net",
                "Chrome 129.0.6668, Firefox 131.0, Safari 17.6, iOS 18.0.1",
                "version 21.5.2021 and v5.10.2026, IntelliJ 2026.1.3, Ubuntu 22.04.5",
                "HTTP 404, HTTP 500 and 502 after 30 s; P1 2FA BROKEN",
                "error ER12 3AB, error code 0x80070005, ORA-00942, E404 NOT FOUND, ABC-1234",
                "Q3 2026 figures, Q4 2026, FY26 ARR and H1 2026 are empty; week 42 of October 2026",
                "Rate 3/5, page 7/12, 16/9 display, 1/2 of 24/7 support",
                "report-2026-10-05.csv, /logs/2026/10/05/app.log and backup_2026-10-05.tar.gz",
                "README.md, main.rs, script.py, index.html, config.json and Program.cs in my/app/views",
                "v2.14.301, V3.1.0, 4.0.0-rc1, 2.1.3-beta2, 2026-Q3, W42 2026",
                "Ticket ABC-123, PR 4512, commit 9f86d08, branch feature/export-v2",
                "1. Open the export\n2. Choose 12 columns\n3. Press Save at 14:03",
                "SELECT id FROM orders WHERE n > 10 LIMIT 50",
                "The M1 8GB and the M2 16GB show it, an S3 1GB upload does not",
                "USB 3A, TLS 12, SHA 256, UTF-8, ISO-8859-1, RFC 2616, H264, MP4",
                "AB12 in row 3, cell B12, 3 of 12 tiles, 12 AM and 10 PM",
                "{0} {1:yyyy-MM-dd} %s %d ${name} [x] [email] [url] a[1]",
                "e.g. this one, i.e. that one... and so on.",
            })
    void whatAnEngineerReadsStays(String text) {
        assertThat(CAUTIOUS.redact(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com born 1984-03-12 at SW1A 1AA, AB51 ABC",
                "AA-BB-CC-DD-EE-FF and member 77203941"
            })
    void theExactOneFindsNoneOfThem(String text) {
        assertThat(Redactor.standard().redact(text).text()).isEqualTo(text);
    }

    @Test
    void everyKindOfTheCautiousOneIsTriedHere() {
        Redaction redaction = CAUTIOUS.redact("https://example.com 1984-03-12 SW1A 1AA, AB51 ABC 77203941");

        assertThat(redaction.found()).extracting(RedactedSpan::kind).containsExactlyInAnyOrderElementsOf(ONLY_CAUTIOUS);
    }

    @Test
    void anAddressOfAPageHidesWhatIsWithinAndTellsItApart() {
        Redaction redaction = CAUTIOUS.redact("https://a.com/?m=ada@b.com, https://a.com/?m=eva@b.com");

        assertThat(redaction.text()).isEqualTo("[url-1], [url-2]");
        assertThat(redaction.found()).hasSize(2);
    }

    private static void assertRedacted(String text, String redacted) {
        assertThat(CAUTIOUS.redact(text).text()).isEqualTo(redacted);
        assertThat(CAUTIOUS.redact(redacted).text()).isEqualTo(redacted);
        assertThat(Redactor.standard().redact(text).found())
                .extracting(RedactedSpan::kind)
                .doesNotContainAnyElementsOf(ONLY_CAUTIOUS);
    }
}

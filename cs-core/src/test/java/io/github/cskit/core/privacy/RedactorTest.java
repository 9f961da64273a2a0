package io.github.cskit.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.Contact;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.privacy.sensitive.SensitiveKind;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("AIA-3")
class RedactorTest {

    private static final Redactor REDACTOR = Redactor.standard();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "write to ada@example.com. | write to [email-1].",
                "<ada.lovelace+books@mail.example.co.uk> | <[email-1]>",
                "mailto:o'hara@example.org?subject=x | mailto:[email-1]?subject=x",
                "用户@例子.公司 und bücher@bücher.example | [email-1] und [email-2]",
                "邮箱ada@example.com谢谢 | 邮箱[email-1]谢谢",
                "ada (at) example (dot) com, bob[at]example.org, eve at example dot net | [email-1], [email-2], [email-3]",
                "ada%40example.com | [email-1]",
                "ａｄａ＠ｅｘａｍｐｌｅ．ｃｏｍ | [email-1]",
                "icon@2x.png, react@18.2.0, @Override, user@host | icon@2x.png, react@18.2.0, @Override, user@host",
                "root@10.0.0.1 | [email-1]",
            })
    void addressesOfPeopleAreTakenOut(String text, String redacted) {
        assertThat(REDACTOR.redact(text).text()).isEqualTo(redacted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "call +1 (415) 555-0132 today | call [phone-1] today",
                "+44 20 7946 0958 and +4915112345678 | [phone-1] and [phone-2]",
                "(415) 555-0132, 415-555-0132, 415.555.0132 | [phone-1], [phone-1], [phone-1]",
                "my mobile is 07700 900 123 | my mobile is [phone-1]",
                "020 7946 0958 / 0171/1234567 | [phone-1] / [phone-2]",
                "ring us: 5550132 | ring us: [phone-1]",
                "電話090-1234-5678まで | 電話[phone-1]まで",
                "هاتف ٠٥٥١٢٣٤٥٦٧ | هاتف [phone-1]",
                "call me at 2024-11-25 10:30 | call me at 2024-11-25 10:30",
                "order 4155550132, ticket 12345678 | order 4155550132, ticket 12345678",
                "on 05.11.2024 we had 1234567 rows | on 05.11.2024 we had 1234567 rows",
                "550e8400-e29b-41d4-a716-446655440000 | 550e8400-e29b-41d4-a716-446655440000",
                "paid $4155550132 | paid $4155550132",
            })
    void telephoneNumbersAreTakenOutAndOtherNumbersAreNot(String text, String redacted) {
        assertThat(REDACTOR.redact(text).text()).isEqualTo(redacted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "4111 1111 1111 1111 | [card-1]",
                "4111-1111-1111-1111, 4111111111111111 | [card-1], [card-1]",
                "3782 822463 10005 exp 12/27 | [card-1] exp 12/27",
                "4111 1111 1111 1112 | 4111 1111 1111 1112",
                "1700000000000 | 1700000000000",
                "x4111111111111111 4111111111111111y | x4111111111111111 4111111111111111y",
                "４１１１ １１１１ １１１１ １１１１ | [card-1]",
                "DE89 3704 0044 0532 0130 00 | [iban-1]",
                "GB82WEST12345698765432 and gb82 west 1234 5698 7654 32 | [iban-1] and [iban-1]",
                "DE89 3704 0044 0532 0130 01 | DE89 3704 0044 0532 0130 01",
                "123-45-6789, 123 45 6789, 123.45.6789 | [national-id-1], [national-id-1], [national-id-1]",
                "000-12-3456, 666-12-3456, 123-00-4567, 123-45-0000 | 000-12-3456, 666-12-3456, 123-00-4567, 123-45-0000",
                "123-45.6789 and 123456789 | 123-45.6789 and 123456789",
                "SSN: 123456789 | SSN: [national-id-1]",
                "529.982.247-25 (CPF) | [national-id-1] (CPF)",
            })
    void cardsAccountsAndNationalIdsAreTakenOutWhereTheirCheckDigitsAreRight(String text, String redacted) {
        assertThat(REDACTOR.redact(text).text()).isEqualTo(redacted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10.0.0.1, 192.168.1.254:8080 and 10.0.0.0/8 | [ip-1], [ip-2]:8080 and [ip-3]",
                "256.1.1.1, 1.2.3, 1.2.3.4.5 | 256.1.1.1, 1.2.3, 1.2.3.4.5",
                "version 1.2.3.4, v1.2.3.4, Chrome/120.0.0.0 | version 1.2.3.4, v1.2.3.4, Chrome/120.0.0.0",
                "2001:db8:85a3::8a2e:370:7334, [::1]:443, ::ffff:192.0.2.128 | [ip-1], [[ip-2]]:443, [ip-3]",
                "fe80::1%eth0 | [ip-1]",
                "12:30:45, std::vector, Bad::Cafe, a:b | 12:30:45, std::vector, Bad::Cafe, a:b",
            })
    void networkAddressesAreTakenOutAndVersionsAndTimesAreNot(String text, String redacted) {
        assertThat(REDACTOR.redact(text).text()).isEqualTo(redacted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "password: hunter2 | password: [password-1]",
                "my password is swordfish. | my password is [password-1].",
                "the password for ada is: S3cret! ok | the password for ada is: [password-1] ok",
                "DB_PASSWORD=s3cr3t&x | DB_PASSWORD=[password-1]",
                "{\"password\":\"two words\"} | {\"password\":\"[password-1]\"}",
                "<password>hunter2</password> | <password>[password-1]</password>",
                "--password hunter2 | --password [password-1]",
                "Passwort: geheim1, mot de passe : azerty | Passwort: [password-1], mot de passe : [password-2]",
                "密码：abc123，谢谢 | 密码：[password-1]，谢谢",
                "пароль: кошка7 | пароль: [password-1]",
                "PIN: 1234 and CVV 123 | PIN: [password-1] and CVV [password-2]",
                "your verification code is 482913 | your verification code is [password-1]",
                "password is not accepted | password is not accepted",
                "password reset fails, the password field is empty | password reset fails, the password field is empty",
                "password: ******** | password: ********",
                "password is required, password: must be long | password is required, password: must be long",
            })
    void passwordsAreTakenOutAfterACueAndTalkOfPasswordsIsNot(String text, String redacted) {
        assertThat(REDACTOR.redact(text).text()).isEqualTo(redacted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "AKIAIOSFODNN7EXAMPLE | [token-1]",
                "ghp_0123456789abcdefghijABCDEFGHIJ012345 | [token-1]",
                "xoxb-123456789012-abcdefABCDEF | [token-1]",
                "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl_-0 | [token-1]",
                "Authorization: Bearer abcDEF1234567890abcd | Authorization: Bearer [token-1]",
                "Authorization: Basic dXNlcjpwYXNzd29yZA==1 | Authorization: Basic [token-1]",
                "api_key=9f86d081884c7d65 | api_key=[token-1]",
                "https://example.com/?access_token=abc123def456&page=2 | https://example.com/?access_token=[token-1]&page=2",
                "postgres://admin:s3cret@db.example.com/app | postgres://[credentials-1]@db.example.com/app",
                "https://example.com/@ada/a:b | https://example.com/@ada/a:b",
                "unexpected token: { and the token expired | unexpected token: { and the token expired",
                "commit 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b | commit 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b",
            })
    void tokensAndCredentialsAreTakenOutAndHashesAreNot(String text, String redacted) {
        assertThat(REDACTOR.redact(text).text()).isEqualTo(redacted);
    }

    @Test
    void aPrivateKeyIsTakenOutWholeOrCutOff() {
        String body = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC\nBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj\n";
        String key = "-----BEGIN RSA PRIVATE KEY-----\n" + body + "-----END RSA PRIVATE KEY-----";

        assertThat(REDACTOR.redact("a " + key + " b").text()).isEqualTo("a [private-key-1] b");
        assertThat(REDACTOR.redact("-----BEGIN PRIVATE KEY-----\n" + body + "\nThanks, all")
                        .text())
                .isEqualTo("[private-key-1]\n\nThanks, all");
        String certificate = key.replace("RSA PRIVATE KEY", "CERTIFICATE");
        assertThat(REDACTOR.redact(certificate).text()).isEqualTo(certificate);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Dana Whitfield wrote | [name-1] wrote",
                "dana whitfield, WHITFIELD, DANA and Dana's | [name-1], [name-1] and [name-1]'s",
                "dana.whitfield logged in | [name-1] logged in",
                "José or Jose Núñez | [name-1] or [name-1]",
                "田中さん, 田中太郎 | [name-1]さん, [name-1]",
                "Will you look? Will Marsh asked; Marsh too | Will you look? [name-1] asked; [name-1] too",
                "Danae, bandana, dana | Danae, bandana, dana",
            })
    void knownContactsAreTakenOutByName(String text, String redacted) {
        Redactor ofAccount = REDACTOR.knowing(
                List.of(contact("Dana Whitfield"), contact("José Núñez"), contact("田中 太郎"), contact("Will Marsh")));

        assertThat(ofAccount.redact(text).text()).isEqualTo(redacted);
    }

    @Test
    void namesThatNobodyGaveStay() {
        assertThat(REDACTOR.redact("Dana Whitfield wrote").isUnchanged()).isTrue();
    }

    @Test
    void theSameValueHasTheSamePlaceholderInAllTextsOfAnAccount() {
        Pseudonyms pseudonyms = Pseudonyms.fresh();

        assertThat(REDACTOR.redact("a@x.com, b@x.com, A@X.com", pseudonyms).text())
                .isEqualTo("[email-1], [email-2], [email-1]");
        assertThat(REDACTOR.redact("b@x.com, c@x.com", pseudonyms).text()).isEqualTo("[email-2], [email-3]");
        assertThat(REDACTOR.redact("b@x.com", Pseudonyms.fresh()).text()).isEqualTo("[email-1]");
    }

    @Test
    void whatIsKnownOfAnAccountServesAllItsTexts() {
        Customer customer = Customer.builder(CustomerId.of("c-1"), "Northwind")
                .contacts(List.of(contact("Dana Whitfield")))
                .build();
        String one = "Dana here, dana@example.com";
        String other = "mail dana@example.com or Whitfield";

        Redactor ofAccount = Redactor.standard().knowing(customer.contacts());
        Pseudonyms pseudonyms = Pseudonyms.fresh();
        String first = ofAccount.redact(one, pseudonyms).text();
        String second = ofAccount.redact(other, pseudonyms).text();

        assertThat(first).isEqualTo("[name-1] here, [email-1]");
        assertThat(second).isEqualTo("mail [email-1] or [name-1]");
    }

    @Test
    void aPlaceholderThatStandsInATextAlreadyIsNotGivenToSomethingElse() {
        assertThat(REDACTOR.redact("a@x.com and [email-1] and [email-3] and b@x.com")
                        .text())
                .isEqualTo("[email-2] and [email-1] and [email-3] and [email-4]");
    }

    @Test
    void aSpanSaysWhereTheValueWasInTheTextItself() {
        String text = "😡 write to a\u200Bda@example.com\u200F, e\u0301";
        Redaction redaction = REDACTOR.redact(text);

        assertThat(redaction.text()).isEqualTo("😡 write to [email-1]\u200F, e\u0301");
        assertThat(redaction.found()).containsExactly(RedactedSpan.of(SensitiveKind.EMAIL, 12, 28, "[email-1]"));
        assertThat(text.substring(12, 28)).isEqualTo("a\u200Bda@example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\uD800", "a\uDC00b", "\uFFFF@\uFFFF", "\0", "@", "+", "(", ":: x", "[email-", "[email-1"})
    void oddTextsStayAsTheyAre(String text) {
        assertThat(REDACTOR.redact(text).text()).isEqualTo(text);
    }

    @Test
    void nothingThatWasTakenOutIsShownByAccident() {
        Pseudonyms pseudonyms = Pseudonyms.fresh();
        Redactor ofAccount = REDACTOR.knowingNames(List.of("Dana Whitfield"));
        Redaction redaction = ofAccount.redact("Dana, dana@example.com", pseudonyms);

        assertThat(List.of(redaction, ofAccount, pseudonyms, redaction.found()).toString())
                .doesNotContainIgnoringCase("dana@")
                .doesNotContain("Dana", "Whitfield");
    }

    private static Contact contact(String name) {
        return Contact.builder(name, false).build();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "member 77203941 cannot log in | member [identifier-1] cannot log in",
                "id Y8063915Z and MCX1243 | id [identifier-1] and [identifier-2]",
                "number 221 395 1837, twice: 221 395 1837 | number [identifier-1], twice: [identifier-1]",
                "000-123-456-000 | [identifier-1]",
                "여권번호는 K234L5678입니다 | 여권번호는 [identifier-1]입니다",
                "device 00:1A:2B:3C:4D:5E | device [identifier-1]",
                "since 2026-10-30 14:30 and 30.10.2026 | since [date-1] 14:30 and [date-2]",
                "at 2026-10-30T14:30:00Z in 1.12.103 | at [date-1]T14:30:00Z in 1.12.103",
                "error 2147467259, code 0x80070005, ORA-00942 | error 2147467259, code 0x80070005, ORA-00942",
                "120000 rows, 12345.67 EUR, room 1204, iPhone 15 | 120000 rows, 12345.67 EUR, room 1204, iPhone 15",
                "build 22631 of Windows 10.0.22631 | build 22631 of Windows 10.0.22631",
            })
    void theCautiousOneTakesOutWhatMayBeSomebodysNumber(String text, String redacted) {
        Redactor cautious = REDACTOR.cautious();
        assertThat(cautious.redact(text).text()).isEqualTo(redacted);
        assertThat(cautious.redact(redacted).text()).isEqualTo(redacted);
        assertThat(REDACTOR.redact(text).text()).doesNotContain("identifier");
    }

    @Test
    void theCautiousOneKnowsTheSameNames() {
        Redactor redactor = REDACTOR.knowingNames(List.of("Quilla Zarnowski")).cautious();

        assertThat(redactor.redact("Quilla has 77203941").text()).isEqualTo("[name-1] has [identifier-1]");
        assertThat(REDACTOR.cautious()
                        .knowingNames(List.of("Quilla Zarnowski"))
                        .redact("Quilla has 77203941")
                        .text())
                .isEqualTo("[name-1] has [identifier-1]");
    }
}

package io.github.cskit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("DOM-2")
class JsonCodecTest {

    private static final JsonCodec CODEC = JsonCodec.standard();

    @Test
    void aDocumentIsReadFromTextBytesAndStreams() {
        String document = "{\"id\":\"c-12\",\"name\":\"Søren & Co\"}";
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Customer expected =
                Customer.builder(CustomerId.of("c-12"), "Søren & Co").build();

        assertThat(CODEC.read(document, Customer.class)).isEqualTo(expected);
        assertThat(CODEC.read(bytes, Customer.class)).isEqualTo(expected);
        assertThat(CODEC.read(new ByteArrayInputStream(bytes), Customer.class)).isEqualTo(expected);
        assertThat(CODEC.read(("\uFEFF" + document).getBytes(StandardCharsets.UTF_8), Customer.class))
                .isEqualTo(expected);
    }

    @Test
    void everythingWrongWithARecordIsSaidAtOnce() {
        String document = json(
                "{'id':' ','name':'Acme','contract':{'start':'2026-02-01','renewal':'2026-01-01'},"
                        + "'arr':{'amount':'much','currency':'EUR'},'contacts':[{'name':'Ada','champion':true},{'name':'Bob'}]}");

        assertThat(problems(document, Customer.class))
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "id is blank but must be visible, well-formed text of at most 500 characters",
                        "contract.renewal is 2026-01-01 but must not be before the start (2026-02-01)",
                        "arr.amount is a text but must be a number",
                        "contacts[1].champion is absent but must be given");
    }

    @Test
    void whatCouldBeReadIsJudgedEvenWhenTheRestCouldNot() {
        String document = json("{'id':'c-1','name':' ','churned':'perhaps','plan':''}");

        assertThat(problems(document, Customer.class))
                .extracting(Problem::path)
                .containsExactlyInAnyOrder("name", "plan", "churned");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'answer':11                   | answer is 11 but must be a number between 0 and 10",
                "'answer':-1                   | answer is -1 but must be a number between 0 and 10",
                "'answer':5.5                  | answer is 5.5 but must be a whole number of at most 9 digits",
                "'answer':'9'                  | answer is a text but must be a whole number of at most 9 digits",
                "'answer':true                 | answer is true but must be a whole number of at most 9 digits",
                "'answer':[9]                  | answer is a list but must be a whole number of at most 9 digits",
                "'answer':99999999999          | answer is 99999999999 but must be a whole number of at most 9 digits",
                "'answer':1e999                | answer is 1e999 but must be a number that a double can hold",
                "'answer':1e999999999          | answer is 1e999999999 but must be a number that a double can hold",
                "'answer':1e99999999999999     | answer is 1e99999999999999 but must be a number that a double can hold",
                "'respondent':7                | respondent is 7 but must be a text",
                "'comment':'\\ud800'           | comment is text with a lone surrogate at index 0 but must be well-formed text",
                "'answer':1,'answer':2         | answer is given twice but must be given once",
                "'feature':{'value':'x'}       | feature is an object but must be a text"
            })
    void anAnswerIsRefusedWithFieldValueAndRule(String part, String message) {
        String document = json("{'id':'s-1','at':'2026-10-05T08:30:00Z','kind':'nps','scale':'0-10'," + part + "}");

        assertThat(problems(document, SurveyResponse.class))
                .extracting(Problem::message)
                .containsExactly(message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'amount':null,'currency':'USD'}    | amount is null but must be given",
                "{'currency':'USD'}                  | amount is absent but must be given",
                "{'amount':1e24,'currency':'USD'}    | amount is a number of 25 digits before the point but must have at most 24 digits before the point and 6 after it",
                "{'amount':1e-7,'currency':'USD'}    | amount is given with 7 decimals but must have at most 24 digits before the point and 6 after it",
                "{'amount':1,'currency':'usd'}       | currency is a text of another form but must be an ISO 4217 code such as USD",
                "7                                   | the value is 7 but must be an object",
                "null                                | the value is null but must be given"
            })
    void anAmountIsRefusedWithFieldValueAndRule(String document, String message) {
        assertThat(problems(json(document), Money.class))
                .extracting(Problem::message)
                .containsExactly(message);
    }

    @Test
    void aReadingIsNeverNullAndNeverAWordForANumber() {
        String document = json(
                "{'customer':'c-1','asOf':'2026-10-05T08:30:00Z','signals':{'a':null,'b':'NaN','c':1e400,'Bad id':1}}");

        assertThat(problems(document, CustomerSnapshot.class))
                .extracting(Problem::path)
                .containsExactlyInAnyOrder("signals[a]", "signals[b]", "signals.c", "signals[?]");
    }

    @Test
    void aNullIsAbsenceForWhatMayBeAbsent() {
        Customer customer = CODEC.read(
                json("{'id':'c-1','name':'Acme','plan':null,'contacts':null,'later':{'a':[1]}}"), Customer.class);

        assertThat(customer)
                .isEqualTo(Customer.builder(CustomerId.of("c-1"), "Acme").build());
    }

    @Test
    void whatPeopleWroteIsNotRepeated() {
        String document = json("{'id':'c-1','name':'Acme','stage':'secret','parent':['secret'],'segment':true,"
                + "'contract':{'start':'secret'},'contacts':[{'secret person@x':1e999}]}");

        assertThatThrownBy(() -> CODEC.read(document, Customer.class))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("contacts[0].?")
                .message()
                .doesNotContain("secret");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{'a':1}{ | 1 | 8", "{'a':NaN} | 1 | 9", "{'a':1,} | 1 | 8", "[-Infinity] | 1 | 11"})
    void malformedTextIsRefusedWithLineAndColumn(String document, int line, int column) {
        InvalidJsonException refusal =
                catchThrowableOfType(InvalidJsonException.class, () -> CODEC.read(json(document), Object.class));

        assertThat(refusal.line()).isEqualTo(line);
        assertThat(refusal.column()).isBetween(column - 1, column + 1);
        assertThat(refusal).hasMessageContaining(" at line " + line + ", column ");
    }

    @Test
    void anEmptyDocumentIsRefused() {
        assertThatThrownBy(() -> CODEC.read(" \n", Customer.class)).isInstanceOf(InvalidJsonException.class);
        assertThatThrownBy(() -> CODEC.check(new byte[0])).isInstanceOf(InvalidJsonException.class);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        assertThatThrownBy(() -> CODEC.check(new byte[] {'"', (byte) 0xC3, '"'}))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void nestingEndsAtTwoHundred() {
        CODEC.check(bytes("[".repeat(200) + "]".repeat(200)));

        assertThatThrownBy(() -> CODEC.check(bytes("[".repeat(201) + "]".repeat(201))))
                .isInstanceOf(InvalidJsonException.class);
        assertThatThrownBy(() -> CODEC.check(bytes("[".repeat(1_000_000)))).isInstanceOf(InvalidJsonException.class);
        assertThatThrownBy(() -> CODEC.check(bytes("[" + "1".repeat(1001) + "]")))
                .isInstanceOf(InvalidJsonException.class);
    }

    @Test
    void aLoneSurrogateInAKeyIsRefused() {
        assertThatThrownBy(() -> CODEC.check(bytes("{\"\\udc00\":1}"))).isInstanceOf(InvalidValueException.class);
    }

    private static List<Problem> problems(String document, Class<?> type) {
        return catchThrowableOfType(InvalidValueException.class, () -> CODEC.read(document, type))
                .problems();
    }

    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

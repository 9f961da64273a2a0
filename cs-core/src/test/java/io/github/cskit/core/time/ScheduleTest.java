package io.github.cskit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SLA-1")
class ScheduleTest {

    @Test
    void theDocumentIsThatOfTheProgram() {
        String document = """
                {"zone":"Europe/Berlin","hours":{"fri":{"22:00":"06:00"},"mon":{"09:00":"12:00","13:00":"17:00"}},\
                "holidays":["2024-12-25"],"breaks":{"2024-12-24":{"12:00":"17:00"}}}""";

        Schedule schedule = Schedule.parse(document);

        assertThat(schedule.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(JsonCodec.standard().write(schedule)).isEqualTo(document);
    }

    @Test
    void onlyZoneAndHoursAreNeeded() {
        Schedule schedule = Schedule.parse("{\"zone\":\"UTC\",\"hours\":{\"sat\":{\"00:00\":\"24:00\"}}}");

        assertThat(schedule.holidays()).isEmpty();
        assertThat(schedule.breaks()).isEmpty();
    }

    @Test
    void everyProblemIsListedAtOnce() {
        String document = """
                {"zone":"Mars/Olympus","hours":{"mon":{"9:00":"17:00"},"tue":{"09:00":"25:00"},"wed":{"09:00":"09:00"}},
                 "holidays":["25.12.2024"],"breaks":{"2024-02-30":{"12:00":"13:00"}}}""";

        assertThatThrownBy(() -> Schedule.parse(document))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::message)
                                .anyMatch(m -> m.startsWith("zone is a text of another form")
                                        || m.startsWith("zone is a text but must be a time zone"))
                                .anyMatch(m -> m.startsWith("hours[mon][9:00] is opening at no time of day"))
                                .anyMatch(m -> m.startsWith("hours[tue][09:00] is closing at no time of day"))
                                .anyMatch(m -> m.startsWith("hours[wed][09:00] is closing when it opens"))
                                .anyMatch(m -> m.startsWith("holidays[0]"))
                                .anyMatch(m -> m.startsWith("breaks[2024-02-30]")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"zone\":\"UTC\",\"hours\":{}}",
                "{\"zone\":\"UTC\",\"hours\":{\"mon\":{}}}",
                "{\"zone\":\"UTC\",\"hours\":{},\"special\":{\"2024-12-24\":{\"10:00\":\"12:00\"}},"
                        + "\"breaks\":{\"2024-12-24\":{\"09:00\":\"13:00\"}}}"
            })
    void aScheduleThatNeverOpensIsRefusedByName(String document) {
        assertThatThrownBy(() -> Schedule.parse(document))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The schedule is not valid: hours is never open but must open at some time.");
    }

    @Test
    void aDateIsNotSpecialAndAHolidayAtOnce() {
        Schedule schedule = Schedule.of(ZoneId.of("UTC"), WeeklyHours.everyDay(Hours.allDay()))
                .withHolidays(List.of(LocalDate.of(2024, 12, 24)));

        assertThatThrownBy(() -> schedule.withSpecial(LocalDate.of(2024, 12, 24), Hours.of("10:00", "12:00")))
                .hasMessageContaining("special[2024-12-24] is a holiday too");
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "09:00,09:60",
        "09:00,24:01",
        "24:00,09:00",
        "0900,1000",
        "09:00,9",
        "aa:bb,10:00",
        "00:00,00:00",
        "'',''"
    })
    void whatIsNoStretchIsRefused(String open, String close) {
        assertThatThrownBy(() -> Hours.of(open, close)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void hoursHaveOneForm() {
        assertThat(Hours.of("09:00:00", "17:00:30").stretches())
                .containsExactly(java.util.Map.entry("09:00", "17:00:30"));
        assertThat(Hours.of("18:00", "00:00")).isNotEqualTo(Hours.of("18:00", "24:00"));
        assertThatThrownBy(() -> Hours.of("09:00", "10:00").and("09:00:00", "11:00"))
                .hasMessageContaining("opening twice at the same time");
    }

    @Test
    void messagesDoNotRepeatWhatPeopleWrote() {
        assertThatThrownBy(() -> Hours.of("nine, says Ada", "17:00"))
                .hasMessageContaining("[?]")
                .hasMessageNotContaining("Ada");
    }
}

package io.github.cskit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SLA-1")
class HolidayFileTest {

    private static final Schedule OFFICE =
            Schedule.of(ZoneId.of("Europe/Berlin"), WeeklyHours.mondayToFriday(Hours.of("09:00", "17:00")));

    @Test
    void wholeDaysHalfDaysAndSpecialHoursAreRead() {
        Schedule schedule = HolidayFile.addTo(OFFICE.withHolidays(List.of(LocalDate.of(2026, 1, 1))), """
                # what the office keeps

                2026-12-25              # closed all day
                2026-12-24 closed 12:00-24:00
                2026-12-27\topen 10:00-12:00,13:00-14:00
                """);

        assertThat(schedule.holidays()).containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 25));
        assertThat(schedule.breaks()).containsEntry(LocalDate.of(2026, 12, 24), Hours.of("12:00", "24:00"));
        assertThat(schedule.special())
                .containsEntry(
                        LocalDate.of(2026, 12, 27), Hours.of("10:00", "12:00").and("13:00", "14:00"));
    }

    @Test
    void everyLineThatCannotBeReadIsListed() {
        String text = """
                2026-02-30
                Christmas
                2026-12-24 closed
                2026-12-24 closed noon
                2026-12-26 open 10:00
                2026-12-27 open 10:00-12:00
                2026-12-27 open 10:00-13:00
                2026-12-25
                """;

        assertThatThrownBy(() -> HolidayFile.addTo(OFFICE, text))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::path)
                                .containsExactly("line 1", "line 2", "line 3", "line 4", "line 5", "line 7"));
    }
}

package io.github.cskit.core.time;

import io.github.cskit.core.validation.Checks;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads holidays from a small text file and puts them into a {@link Schedule}. It opens no file: the host hands in the
 * text.
 *
 * <pre>{@code
 * # what the office keeps
 * 2026-12-25                       # closed all day
 * 2026-12-24 closed 12:00-24:00    # closed from noon
 * 2026-12-27 open 10:00-14:00      # these hours instead of those of its weekday
 * }</pre>
 *
 * <p>One date a line; several stretches are separated by commas: {@code closed 08:00-09:00,12:00-24:00}. What follows a
 * {@code #} is for people, and empty lines are passed over. Immutable and thread-safe.
 */
public final class HolidayFile {

    private static final int MAX_LINE = 500;
    private static final Pattern LINE = Pattern.compile(
            "(?<date>\\d{4}-\\d{2}-\\d{2})(?:[ \\t]+(?<kind>closed|open)[ \\t]+(?<stretches>[0-9:,-]{1,400}))?");
    private static final String RULE =
            "be a date such as 2026-12-25, alone or with closed or open and stretches such as" + " 12:00-24:00";

    private final List<LocalDate> holidays = new ArrayList<>();
    private final Map<LocalDate, Hours> breaks = new TreeMap<>();
    private final Map<LocalDate, Hours> special = new TreeMap<>();
    private final Checks checks = Checks.of("holiday file");

    private HolidayFile() {}

    /**
     * Reads a file and adds what it says to a schedule. A date of the file takes the place of one of the schedule with
     * the same kind.
     *
     * @param schedule the schedule
     * @param text the text of the file
     * @return another schedule
     * @throws io.github.cskit.core.validation.InvalidValueException with every line at once that cannot be read, or if
     *     the schedule would never open any more
     */
    public static Schedule addTo(Schedule schedule, String text) {
        HolidayFile file = new HolidayFile();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String said = line.split("#", 2)[0].strip();
            if (!said.isEmpty()) {
                file.read("line " + number, said);
            }
        }
        file.checks.orThrow();
        Map<LocalDate, Hours> breaks = new TreeMap<>(schedule.breaks());
        breaks.putAll(file.breaks);
        Map<LocalDate, Hours> special = new TreeMap<>(schedule.special());
        special.putAll(file.special);
        return new Schedule(schedule.zone(), schedule.hours(), schedule.holidays(), breaks, special)
                .withHolidays(file.holidays);
    }

    private void read(String place, String said) {
        Matcher line = LINE.matcher(said);
        if (said.length() > MAX_LINE || !line.matches()) {
            checks.problem(place, "of another form", RULE);
            return;
        }
        try {
            LocalDate date = LocalDate.parse(line.group("date"));
            String kind = line.group("kind");
            if (kind == null) {
                holidays.add(date);
            } else {
                put(place, kind.equals("open") ? special : breaks, date, hours(line.group("stretches")));
            }
        } catch (DateTimeException noSuchDate) {
            checks.problem(place, "naming a date that does not exist", RULE);
        } catch (IllegalArgumentException noHours) {
            checks.problem(place, "naming stretches of another form", RULE);
        }
    }

    private void put(String place, Map<LocalDate, Hours> byDate, LocalDate date, Hours hours) {
        checks.require(
                byDate.put(date, hours) == null, place, "a second line of its kind for " + date, "be the only one");
    }

    private static Hours hours(String stretches) {
        Hours hours = Hours.none();
        for (String stretch : stretches.split(",", -1)) {
            String[] ends = stretch.split("-", -1);
            if (ends.length != 2) {
                throw new IllegalArgumentException("A stretch has a start and an end.");
            }
            hours = hours.and(ends[0], ends[1]);
        }
        return hours;
    }
}

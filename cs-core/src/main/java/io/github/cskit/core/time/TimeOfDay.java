package io.github.cskit.core.time;

import java.util.Optional;

/** Times of day as schedules write them: {@code 09:00}, {@code 09:00:30}, and {@code 24:00} for the end of a day. */
final class TimeOfDay {

    static final String RULE = "be a time from 00:00 to 24:00 such as 09:30";

    private static final int SHORT = 5;
    private static final int LONG = 8;
    private static final int TEN = 10;
    private static final long SIXTY = 60;
    private static final long HOUR = 3_600;

    private TimeOfDay() {}

    /** Returns the second of the day; empty if the text is no time. */
    static Optional<Long> seconds(String text) {
        if (text.length() != SHORT && text.length() != LONG) {
            return Optional.empty();
        }
        int hours = two(text, 0);
        int minutes = part(text, SHORT - 2);
        int seconds = text.length() == LONG ? part(text, LONG - 2) : 0;
        if (hours < 0 || minutes < 0 || seconds < 0) {
            return Optional.empty();
        }
        long second = hours * HOUR + minutes * SIXTY + seconds;
        return second <= Span.DAY ? Optional.of(second) : Optional.empty();
    }

    /** Returns the shortest text of a second of the day. */
    static String text(long second) {
        StringBuilder text = new StringBuilder(LONG);
        append(append(text, second / HOUR).append(':'), second / SIXTY % SIXTY);
        return second % SIXTY == 0
                ? text.toString()
                : append(text.append(':'), second % SIXTY).toString();
    }

    private static StringBuilder append(StringBuilder text, long number) {
        return text.append((char) ('0' + number / TEN)).append((char) ('0' + number % TEN));
    }

    /** Returns the text itself where it could be a time, so that no message repeats what is none. */
    static String shown(String text) {
        boolean plain = text.length() <= LONG && text.chars().allMatch(c -> c == ':' || (c >= '0' && c <= '9'));
        return plain ? text : "?";
    }

    private static int part(String text, int index) {
        int value = text.charAt(index - 1) == ':' ? two(text, index) : -1;
        return value < SIXTY ? value : -1;
    }

    private static int two(String text, int index) {
        int tens = text.charAt(index) - '0';
        int ones = text.charAt(index + 1) - '0';
        return tens >= 0 && tens < TEN && ones >= 0 && ones < TEN ? tens * TEN + ones : -1;
    }
}

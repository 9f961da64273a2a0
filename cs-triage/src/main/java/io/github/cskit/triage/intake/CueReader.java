package io.github.cskit.triage.intake;

import java.util.List;
import java.util.Set;

/** Finds what people say without a form, in one pass over a stretch of text. */
final class CueReader {

    private static final int ROLE_WITHIN = 4;
    private static final int VALUE_WITHIN = 3;
    private static final int MOST_VERSION_PARTS = 3;
    private static final Set<String> ROLES = Set.of(
            "admin",
            "administrator",
            "admins",
            "administrators",
            "owner",
            "owners",
            "developer",
            "developers",
            "engineer",
            "engineers",
            "manager",
            "managers",
            "editor",
            "editors",
            "viewer",
            "member",
            "agent",
            "agents",
            "user",
            "users",
            "teacher",
            "teachers",
            "student",
            "analyst",
            "analysts",
            "accountant",
            "designer",
            "consultant",
            "founder",
            "ceo",
            "cto",
            "cfo",
            "director",
            "lead",
            "operator",
            "recruiter",
            "marketer",
            "sysadmin",
            "devops",
            "tester",
            "researcher",
            "bookkeeper",
            "assistant",
            "reseller",
            "partner");

    private final IntakeCues cues;

    CueReader(IntakeCues cues) {
        this.cues = cues;
    }

    /** Tells every cue in a stretch to whoever reads. */
    void read(String text, int start, int limit, IntakeReading reading) {
        WordCursor cursor = new WordCursor(text, start, limit);
        int programEnd = -1;
        int before = -1;
        while (!reading.isComplete() && cursor.next()) {
            String word = cursor.word();
            boolean ofProgram = before >= 0 && before <= programEnd;
            int told = phraseAt(cursor, word, ofProgram, reading);
            if (!ofProgram && isVersion(word)) {
                reading.tell(IntakePart.VERSION, cursor.start(), cursor.end());
            }
            before = cursor.end();
            programEnd = Math.max(programEnd, ofProgram && word.equals("version") ? before : told);
        }
    }

    /** Returns where the name of a browser or system ends that begins here; -1 if none does. */
    private int phraseAt(WordCursor cursor, String word, boolean ofProgram, IntakeReading reading) {
        int programEnd = -1;
        for (IntakeCues.Phrase phrase : cues.startingWith(word)) {
            WordCursor after = cursor.copy();
            if (matches(phrase.words(), after) && holds(phrase.condition(), cursor, after)) {
                if (phrase.condition() == IntakeCues.Condition.NEVER) {
                    return -1;
                }
                if (!ofProgram || phrase.part() != IntakePart.VERSION) {
                    reading.tell(phrase.part(), cursor.start(), after.end());
                }
                boolean program = phrase.part() == IntakePart.BROWSER || phrase.part() == IntakePart.OS;
                programEnd = program ? Math.max(programEnd, after.end()) : programEnd;
            }
        }
        return programEnd;
    }

    private static boolean matches(List<String> words, WordCursor cursor) {
        for (String word : words.subList(1, words.size())) {
            if (!cursor.next() || cursor.isAfterStop() || !cursor.word().equals(word)) {
                return false;
            }
        }
        return true;
    }

    /** Moves the cursor to the end of what shows it. */
    private static boolean holds(IntakeCues.Condition condition, WordCursor first, WordCursor after) {
        return switch (condition) {
            case PLAIN, NEVER -> true;
            case CAPITALISED -> first.isCapitalised();
            case NUMBER -> after.next() && !after.isAfterStop() && after.hasDigit();
            case VALUE -> isValueNext(after);
            case ROLE -> isRoleNext(after);
        };
    }

    private static boolean isValueNext(WordCursor after) {
        for (int i = 0; i < VALUE_WITHIN && after.next() && !after.isAfterStop(); i++) {
            if (after.hasDigit()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRoleNext(WordCursor after) {
        for (int i = 0; i < ROLE_WITHIN && after.next() && !after.isAfterStop(); i++) {
            if (ROLES.contains(after.word())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a word is a version by its look: v2, v2.1, 2.14.1; not 10.0.0.1, and not 2.5. */
    private static boolean isVersion(String word) {
        boolean marked = word.length() > 1 && word.charAt(0) == 'v';
        int points = 0;
        boolean digits = false;
        for (int i = marked ? 1 : 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && c != '.') {
                return false;
            }
            digits |= digit;
            points += digit ? 0 : 1;
        }
        return digits && (marked ? points < MOST_VERSION_PARTS : points == MOST_VERSION_PARTS - 1);
    }
}

package io.github.cskit.examples.cli.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Turns what went wrong into a message and an exit code. Immutable and thread-safe. */
public final class ErrorReports {

    /** Everything was done. */
    public static final int FINE = 0;

    /** Something that was read could not be used. */
    public static final int BAD_INPUT = 1;

    /** The command line asks for something that is not there. */
    public static final int BAD_USE = 2;

    /** The program itself is at fault. */
    public static final int FAULT = 70;

    private ErrorReports() {}

    /**
     * Reports a problem.
     *
     * @param terminal where the message goes
     * @param problem what went wrong
     * @param verbose whether the place in the program is told too
     * @return the exit code
     */
    public static int report(Terminal terminal, Throwable problem, boolean verbose) {
        if (problem instanceof ClosedPipeException) {
            return FINE;
        }
        terminal.say("cs: " + inOneLine(message(problem)));
        if (verbose) {
            StringWriter trace = new StringWriter();
            problem.printStackTrace(new PrintWriter(trace));
            terminal.say(trace.toString().replace("\t", "    "));
        }
        return code(problem);
    }

    /**
     * Puts what is wrong and the advice that follows into one line. A list of problems, whose lines are indented, stays one.
     *
     * @param message what is wrong, a line break, and advice
     * @return the message in one line, unless it is a list
     */
    public static String inOneLine(String message) {
        return message.contains("\n ")
                ? message
                : message.replaceAll("\\s*\\R\\s*", " ").strip();
    }

    private static int code(Throwable problem) {
        if (problem instanceof BadUseException || problem instanceof FileSystemException) {
            return BAD_USE;
        }
        if (problem instanceof UncheckedIOException unchecked && unchecked.getCause() instanceof FileSystemException) {
            return BAD_USE;
        }
        return isExpected(problem) ? BAD_INPUT : FAULT;
    }

    private static boolean isExpected(Throwable problem) {
        return problem instanceof BadInputException
                || problem instanceof IllegalArgumentException
                || problem instanceof IOException
                || problem instanceof UncheckedIOException;
    }

    private static String message(Throwable problem) {
        Throwable told = problem instanceof UncheckedIOException unchecked
                ? Objects.requireNonNullElse(unchecked.getCause(), unchecked)
                : problem;
        if (told instanceof NoSuchFileException missing) {
            return "There is no file or folder " + missing.getFile() + ".";
        }
        if (told instanceof AccessDeniedException denied) {
            return "The file or folder " + denied.getFile() + " may not be opened.";
        }
        String reason = Objects.requireNonNullElse(told.getMessage(), "no reason given");
        return isExpected(problem) || problem instanceof BadUseException
                ? reason
                : "An unexpected fault of the program: " + told.getClass().getSimpleName() + ", " + reason
                        + (reason.endsWith(".") ? "" : ".") + "\nMaybe --verbose tells more.";
    }
}

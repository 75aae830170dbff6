package org.tidewaiter.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/** Asks a person for what options left out; where nobody can be asked, it collects what is missing and refuses it at once. */
final class Dialogue {
    private final @Nullable BufferedReader answers;
    private final @Nullable PrintWriter questions;
    private final List<String> missing = new ArrayList<>();

    private Dialogue(@Nullable BufferedReader answers, @Nullable PrintWriter questions) {
        this.answers = answers;
        this.questions = questions;
    }

    /** A dialogue with a person, question by question. */
    static Dialogue over(BufferedReader answers, PrintWriter questions) {
        return new Dialogue(answers, questions);
    }

    /** Nobody is asked. */
    static Dialogue silent() {
        return new Dialogue(null, null);
    }

    /** A text: as given, else as answered. */
    String text(String option, String question, @Nullable String given) {
        return value(option, question, given, text -> text, "");
    }

    /** A value that is read from text; a person who errs is told and asked again, a wrong option is refused. */
    <T> T value(String option, String question, @Nullable String given, Function<String, T> reader, T unanswered) {
        if (given != null && !given.isBlank()) {
            return reader.apply(given.strip());
        }
        if (answers == null || questions == null) {
            missing.add(option);
            return unanswered;
        }
        while (true) {
            questions.print(question + ": ");
            questions.flush();
            String answer = readLine(answers);
            if (answer == null) {
                missing.add(option);
                return unanswered;
            }
            if (!answer.isBlank()) {
                try {
                    return reader.apply(answer.strip());
                } catch (AppException e) {
                    questions.println("  " + e.getMessage() + " " + e.hint());
                }
            }
        }
    }

    /** One of a closed set. */
    <E extends Enum<E>> E choice(
            String option, String question, @Nullable String given, E[] values, Function<E, String> code) {
        List<String> codes = Arrays.stream(values).map(code).toList();
        String choices = String.join(", ", codes);
        return value(
                option,
                question + " (" + choices + ")",
                given,
                text -> Arrays.stream(values)
                        .filter(value -> code.apply(value).equalsIgnoreCase(text))
                        .findFirst()
                        .orElseThrow(() -> AppException.wrongUse(
                                "'" + text + "' is no value of " + option + ".", "Use one of " + choices + ".")),
                values[0]);
    }

    private static @Nullable String readLine(BufferedReader answers) {
        try {
            return answers.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses the whole with everything that is missing, so that nobody learns of one option at a time. */
    void refuseMissing() {
        if (!missing.isEmpty()) {
            throw AppException.wrongUse(
                    "Missing: " + String.join(", ", missing) + ".",
                    "A rule book fills nothing in by itself; give the options, or answer with --ask.");
        }
    }
}

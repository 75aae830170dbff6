package org.tidewaiter.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.report.PartForm;
import org.tidewaiter.casebook.report.ReportForm;
import org.tidewaiter.casebook.store.FieldReport;
import org.tidewaiter.trade.AppException;

/** Asks for a report question by question; an empty answer leaves a part out, a wrong one is asked again. */
final class ReportDialogue {
    private static final String END = "."; // alone in a line, as in mail of old

    private final BufferedReader answers;
    private final PrintWriter questions;

    private ReportDialogue(BufferedReader answers, PrintWriter questions) {
        this.answers = answers;
        this.questions = questions;
    }

    static ReportDialogue over(BufferedReader answers, PrintWriter questions) {
        return new ReportDialogue(answers, questions);
    }

    ReportForm ask(LocalDate today) {
        questions.println("Write nothing that names the source. Leave empty what was not told.");
        String source = answer("Codename of the source");
        Tlp label = value("TLP label (" + String.join(", ", Tlp.ids()) + "; empty: RED)", Tlp::parse, Tlp.RED);
        Map<SlotName, List<String>> parts = new EnumMap<>(SlotName.class);
        for (SlotName part : FieldReport.PARTS) {
            parts.put(part, values(part));
        }
        questions.println("Text, ended by a line with a single dot:");
        String text = lines();
        List<String> announced = new ArrayList<>();
        String next = answer("Announced for later, one sentence");
        while (!next.isEmpty()) {
            announced.add(next);
            next = answer("Another one");
        }
        return new ReportForm(new FieldReport(source, today, label, Modality.ACTUAL, parts, text), announced);
    }

    private List<String> values(SlotName part) {
        return value(
                part.id() + " (" + PartForm.example(part) + "; several with ;)",
                text -> {
                    List<String> values = new ArrayList<>();
                    for (String each : PartForm.split(text)) {
                        values.add(PartForm.read(part, each));
                    }
                    return values;
                },
                List.<String>of());
    }

    private <T> T value(String question, Function<String, ? extends T> reader, T unanswered) {
        while (true) {
            String answer = answer(question);
            if (answer.isEmpty()) {
                return unanswered;
            }
            try {
                return reader.apply(answer);
            } catch (AppException e) {
                questions.println("  " + e.inOneLine());
            }
        }
    }

    private String answer(String question) {
        questions.print(question + ": ");
        questions.flush();
        return line().strip();
    }

    private String lines() {
        StringBuilder text = new StringBuilder();
        for (String line = line(); !line.strip().equals(END); line = line()) {
            text.append(line).append('\n');
        }
        return text.toString().strip();
    }

    private String line() {
        try {
            String line = answers.readLine();
            if (line == null) {
                throw AppException.wrongUse(
                        "The answers ended early; nothing was kept.", "Start again, or use --file.");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.tidewaiter.consignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.law.RuleBooks;

/** The columns added behind those of the file. The first ones say what the law says and are shared by many rows. */
final class ResultColumns {
    /** Filled from the verdict alone. */
    static final List<String> OF_THE_LAW =
            List.of("answer", "acts", "paragraphs", "basis", "certainty", "reasons", "conditions");

    /** Filled row by row. */
    static final List<String> OF_THE_ROW = List.of(
            "flags",
            "flag_questions",
            "candidates",
            "surely",
            "possibly",
            "currency",
            "hs",
            "hs_edition",
            "law",
            "error");

    private final String law;

    ResultColumns(RuleBooks books) {
        this.law = law(books);
    }

    /** Regimes, number of acts and the newest day on which one of them was revised. */
    static String law(RuleBooks books) {
        LocalDate newest = books.books().stream()
                .map(book -> book.act().version())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return String.join(", ", books.listRegimes()) + ": " + books.books().size() + " acts, as of " + newest;
    }

    /** Names for a file; one that is taken gets a prefix. */
    static List<String> names(List<String> taken) {
        List<String> names = new ArrayList<>(OF_THE_LAW);
        names.addAll(OF_THE_ROW);
        return names.stream()
                .map(name -> taken.contains(name) ? "tidewaiter_" + name : name)
                .toList();
    }

    /** Cells of {@link #OF_THE_LAW}; sentences name the day the verdict was worked out for. */
    static List<String> ofTheLaw(Verdict verdict) {
        List<MeasureHit> hits = verdict.measures();
        return List.of(
                verdict.state().code(),
                joined(hits.stream().map(MeasureHit::act).toList()),
                joined(hits.stream().map(MeasureHit::citation).toList()),
                joined(hits.stream().map(hit -> hit.basis().code()).toList()),
                joined(hits.stream().map(hit -> hit.certainty().code()).toList()),
                String.join(" ", verdict.reasons()),
                conditions(hits));
    }

    /** Cells of {@link #OF_THE_ROW}. */
    List<String> ofTheRow(RowResult result) {
        Interval interval = result.interval();
        Amount value = result.value();
        boolean plain = result.flags().isEmpty();
        boolean closed = result.candidates().isEmpty();
        return List.of(
                plain ? "" : flags(result),
                plain ? "" : questions(result),
                closed ? "" : candidates(result),
                interval == null ? "" : interval.surely().toPlainString(),
                interval == null ? "" : interval.possibly().toPlainString(),
                value == null ? "" : value.currency(),
                result.code() == null ? "" : result.code().digits(),
                result.code() == null ? "" : result.code().revision().name(),
                law,
                orEmpty(result.error()));
    }

    private static String flags(RowResult result) {
        List<Flagged> flags = result.flags();
        return flags.size() == 1 // as on most rows that have any
                ? flags.getFirst().flag().code()
                : joined(flags.stream().map(flagged -> flagged.flag().code()).toList());
    }

    private static String questions(RowResult result) {
        List<Flagged> flags = result.flags();
        return flags.size() == 1
                ? flags.getFirst().says()
                : flags.stream().map(Flagged::says).collect(Collectors.joining(" "));
    }

    private static String candidates(RowResult result) {
        return result.candidates().stream().map(ResultColumns::candidate).collect(Collectors.joining("; "));
    }

    private static String candidate(Candidate candidate) {
        return candidate.hs() + " " + candidate.answer().words() + " (" + candidate.label() + ")"
                + (candidate.provisions().isEmpty()
                        ? ""
                        : ", " + candidate.provisions().getFirst());
    }

    /** What could still change the answer: a question where there is one, else the sentence. */
    private static String conditions(List<MeasureHit> hits) {
        Set<String> texts = new LinkedHashSet<>();
        for (MeasureHit hit : hits) {
            for (MeasureHit.ConditionNote note : hit.conditions()) {
                if (note.open() || note.until() == null) {
                    texts.add(note.type() + ": " + (note.asks() == null ? note.says() : note.asks()));
                }
            }
        }
        return String.join(" ", texts);
    }

    private static String joined(List<String> texts) {
        return texts.stream().distinct().collect(Collectors.joining("; "));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

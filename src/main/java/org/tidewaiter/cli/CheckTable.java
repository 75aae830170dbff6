package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.MeasureHit;

/** Prints the answers for a file of consignments, in the order of its rows. */
final class CheckTable {
    private static final List<String> ADDED = List.of(
            "hs",
            "hs_edition",
            "hs_edition_assumed",
            "answer",
            "surely_usd",
            "possibly_usd",
            "measures",
            "basis",
            "certainty",
            "reasons",
            "error");

    private CheckTable() {}

    static void print(PrintWriter out, List<CheckResult> results) {
        for (CheckResult result : results) {
            out.println("line " + result.row() + "  " + result.from() + " to " + result.to() + "  " + result.goods()
                    + (result.on() == null ? "" : "  " + result.on()) + "  "
                    + (result.answer() == null ? "not checked" : result.answer().words())
                    + (result.valueUsd() == null
                            ? ""
                            : "  USD " + result.valueUsd().toPlainString()));
            out.println("    " + (result.error() != null ? result.error() : reasons(result)));
        }
        out.println();
        for (Answer answer : Answer.values()) {
            List<CheckResult> group =
                    results.stream().filter(result -> result.answer() == answer).toList();
            out.println(answer.words() + ": " + group.size());
        }
        long failed = results.stream().filter(result -> result.error() != null).count();
        if (failed > 0) {
            out.println("not checked: " + failed);
        }
        List<CheckResult.Interval> intervals = results.stream()
                .map(CheckResult::interval)
                .filter(Objects::nonNull)
                .toList();
        if (!intervals.isEmpty()) {
            BigDecimal surely =
                    intervals.stream().map(CheckResult.Interval::surelyUsd).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal possibly =
                    intervals.stream().map(CheckResult.Interval::possiblyUsd).reduce(BigDecimal.ZERO, BigDecimal::add);
            out.println("value in scope: USD " + surely.toPlainString() + " surely, " + possibly.toPlainString()
                    + " possibly");
        }
        assumption(results).forEach(out::println);
    }

    private static List<String> assumption(List<CheckResult> results) {
        boolean assumed = results.stream().anyMatch(result -> Boolean.TRUE.equals(result.hsEditionAssumed()));
        return assumed
                ? List.of("Assumed: codes without an edition are read in the one in force on their day.")
                : List.of();
    }

    static void printCsv(PrintWriter out, List<CheckResult> results) {
        Map<String, String> first = Objects.requireNonNull(results.getFirst().columns(), "columns");
        List<String> header = new ArrayList<>(first.keySet());
        ADDED.forEach(name -> header.add(first.containsKey(name) ? "tidewaiter_" + name : name));
        CsvTable table = new CsvTable(header);
        results.forEach(result -> table.add(fields(result, first).toArray()));
        table.print(out);
    }

    private static List<String> fields(CheckResult result, Map<String, String> first) {
        Map<String, String> columns = Objects.requireNonNull(result.columns(), "columns");
        List<String> fields = new ArrayList<>();
        first.keySet().forEach(name -> fields.add(columns.getOrDefault(name, "")));
        List<MeasureHit> hits = result.measures() == null ? List.of() : result.measures();
        CheckResult.Interval interval = result.interval();
        fields.add(text(result.hs()));
        fields.add(text(result.hsEdition()));
        fields.add(text(result.hsEditionAssumed()));
        fields.add(result.answer() == null ? "" : result.answer().code());
        fields.add(interval == null ? "" : interval.surelyUsd().toPlainString());
        fields.add(interval == null ? "" : interval.possiblyUsd().toPlainString());
        fields.add(joined(hits.stream().map(MeasureHit::citation).toList()));
        fields.add(joined(hits.stream().map(hit -> hit.basis().code()).toList()));
        fields.add(joined(hits.stream().map(hit -> hit.certainty().code()).toList()));
        fields.add(reasons(result));
        fields.add(text(result.error()));
        return fields;
    }

    private static String joined(List<String> texts) {
        return texts.stream().distinct().collect(Collectors.joining("; "));
    }

    private static String reasons(CheckResult result) {
        return result.reasons() == null ? "" : String.join(" ", result.reasons());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

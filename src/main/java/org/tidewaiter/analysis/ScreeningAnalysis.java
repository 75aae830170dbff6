package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.trade.Area;
import org.tidewaiter.warehouse.Engine;
import org.tidewaiter.warehouse.Row;

/**
 * Holds every line of the asked periods against the law, at the level and period at which it was published. The sums
 * come from groups of lines that share an answer; each line that is listed is assessed by itself, for its own reasons.
 */
public final class ScreeningAnalysis {
    /** Lines that share an answer; {@code line} stands for them and carries their sums. */
    private record Group(Line line, int slot, String edition, long lines, long linesWithoutValue) {
        static Group of(Row row) {
            return new Group(
                    Line.of(row),
                    row.getInt("slot"),
                    row.findString("hs_edition").orElse(""),
                    row.getLong("line_count"),
                    row.getLong("empty_count"));
        }

        Object[] answer(Answer answer) {
            return new Object[] {line.flow().code(), slot, line.code(), edition, answer.name()};
        }
    }

    private ScreeningAnalysis() {}

    /** Screens a question and lists every line. */
    public static Screening of(Desk desk, Question question, @Nullable String regime) {
        return of(desk, question, regime, Integer.MAX_VALUE);
    }

    /**
     * Screens a question against all books, or those of one regime, and lists at most some lines, the weightiest. Where
     * the regime is named, or neither reporter nor partner is, only flows that touch an area of the books are looked at.
     */
    public static Screening of(Desk desk, Question question, @Nullable String regime, int mostLines) {
        Desk used = regime == null ? desk : desk.only(regime);
        try (Slice slice = open(used, question, regime)) {
            return withQuotas(used, slice, of(slice, mostLines));
        }
    }

    private static Slice open(Desk used, Question question, @Nullable String regime) {
        boolean open = question.reporter() == null && question.partner() == null;
        List<Area> touching = open || regime != null ? used.listRestrictedAreas() : List.of();
        return used.openPeriod(question, touching);
    }

    /** Hands on every line that {@link #of(Desk, Question, String)} would list, in its order, without holding them. */
    public static void each(Desk desk, Question question, @Nullable String regime, Consumer<ScreenedLine> sink) {
        Desk used = regime == null ? desk : desk.only(regime);
        try (Slice slice = open(used, question, regime)) {
            answer(slice);
            Map<String, QuotaStates> states = new HashMap<>(); // by measure; a handful is under a cap
            slice.engine().forEach("analyses/screen_largest", Map.of("limit", Integer.MAX_VALUE), row -> {
                ScreenedLine line = screened(slice, Line.of(row));
                List<String> sentences = new ArrayList<>();
                for (String id : QuotaLedgers.capped(List.of(line))) {
                    sentences.addAll(states.computeIfAbsent(id, missing -> QuotaStates.of(used, slice, Set.of(id)))
                            .sentences(line.period(), line.measures()));
                }
                sink.accept(line.withMoreReasons(sentences.stream().distinct().toList()));
            });
        }
    }

    /** Adds what the loaded figures come to beside each listed line under a shared cap. */
    private static Screening withQuotas(Desk desk, Slice slice, Screening screening) {
        Set<String> capped = QuotaLedgers.capped(screening.lines());
        if (capped.isEmpty()) {
            return screening;
        }
        QuotaStates states = QuotaStates.of(desk, slice, capped);
        return screening.withLines(screening.lines().stream()
                .map(line -> line.withMoreReasons(states.sentences(line.period(), line.measures())))
                .toList());
    }

    /** Screens the asked periods of a slice that is open already and lists every line. */
    public static Screening of(Slice slice) {
        return of(slice, Integer.MAX_VALUE);
    }

    private static Screening of(Slice slice, int mostLines) {
        ScreeningTallies tallies = answer(slice);
        List<ScreenedLine> lines = slice.engine()
                .list("analyses/screen_largest", Map.of("limit", mostLines), row -> screened(slice, Line.of(row)));
        return new Screening(
                slice.question().currency(),
                tallies.byAnswer(),
                tallies.byParagraph(),
                tallies.byReporter(),
                tallies.lines(),
                tallies.linesWithoutValue(),
                lines,
                slice.provenance(Sides.askedOnly(slice.question(), Optional.empty()), null));
    }

    /** Assesses the lines of the asked periods, group by group, and writes the answers beside them. */
    private static ScreeningTallies answer(Slice slice) {
        slice.setSides(Sides.askedOnly(slice.question(), Optional.empty()));
        Engine engine = slice.engine();
        LawSlots.fill(engine, slice.verdicts().assessor());
        ScreeningTallies tallies = new ScreeningTallies();
        List<Group> groups = engine.list("analyses/screen_groups", Map.of(), Group::of);
        List<Assessment> assessments = groups.parallelStream()
                .map(group -> slice.verdicts().assessWithoutReasons(group.line()))
                .toList();
        List<Object[]> answers = new ArrayList<>(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            Assessment assessment = assessments.get(i);
            tallies.add(group.line(), assessment, group.lines(), group.linesWithoutValue());
            answers.add(group.answer(assessment.answer()));
        }
        engine.insert("law_answers", List.of("flow", "slot", "code", "hs_edition", "answer"), answers);
        engine.execute("analyses/screen_answered");
        engine.forEach("analyses/screen_reporters", Map.of(), row -> addReporter(tallies, row));
        slice.names()
                .prepare(groups.stream()
                        .map(group -> group.line().code())
                        .distinct()
                        .toList());
        return tallies;
    }

    private static void addReporter(ScreeningTallies tallies, Row row) {
        tallies.addReporter(
                row.getInt("reporter"),
                Line.flow(row.getString("flow")),
                Answer.valueOf(row.getString("answer")),
                row.getLong("line_count"),
                row.findDecimal("value_usd").orElse(BigDecimal.ZERO));
    }

    private static ScreenedLine screened(Slice slice, Line line) {
        Assessment assessment = slice.verdicts().assess(line);
        BigDecimal usd = line.valueUsdOrZero();
        BigDecimal surely = assessment.answer() == Answer.IN_SCOPE ? usd : BigDecimal.ZERO;
        BigDecimal possibly = assessment.answer() == Answer.OUT_OF_SCOPE ? BigDecimal.ZERO : usd;
        return new ScreenedLine(
                line.reporter(),
                line.partner(),
                line.flow(),
                line.from(),
                line.to(),
                line.period(),
                line.code(),
                line.editionToRead(),
                slice.names().get(line.code()),
                line.value(),
                line.valueUsd(),
                new ScreenedLine.Interval(surely, possibly),
                assessment.answer(),
                assessment.reasons(),
                assessment.measures(),
                slice.rowsCommand(line));
    }
}

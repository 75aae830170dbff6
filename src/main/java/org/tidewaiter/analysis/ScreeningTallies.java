package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.law.Layer;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;

/** Adds up a screening by answer, by paragraph and by reporter. */
final class ScreeningTallies {
    private record AnswerKey(Flow flow, Answer answer) {}

    private record ParagraphKey(String authority, String act, String paragraph, Flow flow) {}

    private record ReporterKey(int reporter, Flow flow) {}

    private static final class Sums {
        long lines;
        BigDecimal value = BigDecimal.ZERO;
        BigDecimal valueUsd = BigDecimal.ZERO;
        BigDecimal surely = BigDecimal.ZERO;
        BigDecimal possibly = BigDecimal.ZERO;
        BigDecimal surelyUsd = BigDecimal.ZERO;
        BigDecimal possiblyUsd = BigDecimal.ZERO;
        final Set<String> codes = new TreeSet<>();

        void add(long lineCount, BigDecimal amount, BigDecimal amountUsd, Answer effect) {
            lines += lineCount;
            value = value.add(amount);
            valueUsd = valueUsd.add(amountUsd);
            if (effect == Answer.IN_SCOPE) {
                surely = surely.add(amount);
                surelyUsd = surelyUsd.add(amountUsd);
            }
            if (effect != Answer.OUT_OF_SCOPE) {
                possibly = possibly.add(amount);
                possiblyUsd = possiblyUsd.add(amountUsd);
            }
        }
    }

    private long lines;
    private long linesWithoutValue;
    private final Map<AnswerKey, Sums> answers = new HashMap<>();
    private final Map<ParagraphKey, Sums> paragraphs = new HashMap<>();
    private final Map<ReporterKey, Sums> reporters = new HashMap<>();

    /** Adds a group of lines that share an answer; {@code line} carries their sums. */
    void add(Line line, Assessment assessment, long lineCount, long withoutValue) {
        lines += lineCount;
        linesWithoutValue += withoutValue;
        BigDecimal value = line.valueOrZero();
        BigDecimal usd = line.valueUsdOrZero();
        answers.computeIfAbsent(new AnswerKey(line.flow(), assessment.answer()), key -> new Sums())
                .add(lineCount, value, usd, assessment.answer());
        Map<ParagraphKey, Answer> strongest = new HashMap<>();
        for (MeasureHit hit : assessment.measures()) {
            ParagraphKey key = new ParagraphKey(hit.authority(), hit.act(), hit.paragraph(), line.flow());
            strongest.merge(key, hit.effect(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        strongest.forEach((key, effect) -> {
            Sums sums = paragraphs.computeIfAbsent(key, made -> new Sums());
            sums.add(lineCount, value, usd, effect);
            sums.codes.add(line.code());
        });
    }

    void addReporter(int reporter, Flow flow, Answer answer, long lineCount, BigDecimal usd) {
        reporters
                .computeIfAbsent(new ReporterKey(reporter, flow), key -> new Sums())
                .add(lineCount, usd, usd, answer);
    }

    long lines() {
        return lines;
    }

    long linesWithoutValue() {
        return linesWithoutValue;
    }

    List<Screening.Tally> byAnswer() {
        List<Screening.Tally> tallies = new ArrayList<>();
        answers.forEach((key, sums) ->
                tallies.add(new Screening.Tally(key.flow(), key.answer(), sums.lines, sums.value, sums.valueUsd)));
        tallies.sort(Comparator.comparing(Screening.Tally::flow).thenComparing(Screening.Tally::answer));
        return tallies;
    }

    List<Screening.Paragraph> byParagraph() {
        List<Screening.Paragraph> list = new ArrayList<>();
        paragraphs.forEach((key, sums) -> list.add(new Screening.Paragraph(
                key.authority(),
                key.act(),
                key.paragraph(),
                key.flow(),
                sums.lines,
                sums.surely,
                sums.possibly,
                sums.surelyUsd,
                sums.possiblyUsd,
                List.copyOf(sums.codes))));
        list.sort(Comparator.comparing(Screening.Paragraph::flow)
                .thenComparing(paragraph -> !paragraph.authority().equals(Layer.WORLD))
                .thenComparing(
                        Comparator.comparing(Screening.Paragraph::possiblyUsd).reversed())
                .thenComparing(Screening.Paragraph::act)
                .thenComparing(Screening.Paragraph::paragraph));
        return list;
    }

    List<Screening.ByReporter> byReporter() {
        List<Screening.ByReporter> list = new ArrayList<>();
        reporters.forEach((key, sums) -> list.add(new Screening.ByReporter(
                Areas.packed().get(key.reporter()),
                key.flow(),
                sums.lines,
                sums.surelyUsd,
                sums.possiblyUsd,
                sums.valueUsd)));
        list.sort(Comparator.comparing(Screening.ByReporter::possiblyUsd)
                .reversed()
                .thenComparingInt(entry -> entry.reporter().code())
                .thenComparing(Screening.ByReporter::flow));
        return list;
    }
}

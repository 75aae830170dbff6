package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.law.Movement;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

/**
 * Asks the law about lines, each distinct question once. A line that carries no edition is read in the one in force in
 * its period.
 */
final class Verdicts {
    private record Key(String code, HsRevision edition, int from, int to, int period) {}

    private static final int REASONS = 4; // a cell of a table is read, a list of all months is not

    private final Assessor assessor;
    private final Map<Key, Assessment> cache = new ConcurrentHashMap<>(); // detectors ask from several threads

    Verdicts(Assessor assessor) {
        this.assessor = assessor;
    }

    Assessor assessor() {
        return assessor;
    }

    /** The answer for one line in its own period and direction. */
    Assessment assess(Line line) {
        Key key = new Key(
                line.code(),
                line.editionToRead(),
                line.from().code(),
                line.to().code(),
                line.period().number());
        return cache.computeIfAbsent(key, asked -> assessor.assess(movement(line)));
    }

    /** The same without its sentences, for sums. */
    Assessment assessWithoutReasons(Line line) {
        return assessor.assessWithoutReasons(movement(line));
    }

    private static Movement movement(Line line) {
        return new Movement(
                new CommodityCode(line.code(), line.editionToRead()),
                line.from(),
                line.to(),
                line.period().start(),
                line.period().end());
    }

    /**
     * One verdict over several lines; null where there is none to ask about. Lines without value count only where no
     * line has any.
     */
    @Nullable
    Verdict combine(List<Line> lines) {
        List<Line> real = lines.stream()
                .filter(line -> !line.partner().isWorld() && !line.reporter().isWorld())
                .toList();
        List<Line> valued =
                real.stream().filter(line -> line.valueOrZero().signum() != 0).toList();
        List<Line> counted = valued.isEmpty() ? real : valued;
        if (counted.isEmpty()) {
            return null;
        }
        Set<Answer> answers = EnumSet.noneOf(Answer.class);
        BigDecimal surely = BigDecimal.ZERO;
        BigDecimal possibly = BigDecimal.ZERO;
        Map<String, MeasureHit> measures = new LinkedHashMap<>();
        for (Line line : counted) {
            Assessment assessment = assess(line);
            answers.add(assessment.answer());
            if (assessment.answer() != Answer.OUT_OF_SCOPE) {
                possibly = possibly.add(line.valueOrZero());
                assessment.measures().forEach(hit -> measures.putIfAbsent(hit.measureId(), hit));
            }
            if (assessment.answer() == Answer.IN_SCOPE) {
                surely = surely.add(line.valueOrZero());
            }
        }
        boolean mixed = answers.size() > 1;
        Answer answer = mixed ? Answer.UNDETERMINED : answers.iterator().next();
        return new Verdict(
                answer,
                mixed,
                surely,
                possibly,
                reasons(counted, mixed, surely, possibly),
                List.copyOf(measures.values()));
    }

    private List<String> reasons(List<Line> lines, boolean mixed, BigDecimal surely, BigDecimal possibly) {
        Set<String> reasons = new LinkedHashSet<>();
        if (mixed) {
            reasons.add("The row adds up lines or periods with different answers: in scope " + surely.toPlainString()
                    + ", with what is undetermined " + possibly.toPlainString() + ".");
        }
        List<Line> largestFirst = new ArrayList<>(lines);
        largestFirst.sort(Comparator.comparing(Line::valueOrZero).reversed());
        Stream<String> all = largestFirst.stream().flatMap(line -> assess(line).reasons().stream());
        all.distinct().limit(REASONS).forEach(reasons::add);
        return List.copyOf(reasons);
    }
}

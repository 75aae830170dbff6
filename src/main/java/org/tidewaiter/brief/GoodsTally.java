package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.analysis.ScreenedLine;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.trade.Flow;

/** The screened lines of the asked period added up by good, at the digit level of the brief. */
final class GoodsTally {
    private static final int REASONS = 4; // as many as the analyses print for a row

    /** One good of one direction. */
    record Key(Flow flow, String code) {}

    /** All lines of one good; they are published lines, so they may be finer than the good. */
    record Entry(Key key, String name, List<ScreenedLine> lines, LawFacts law) {
        BigDecimal value() {
            return sum(lines, ScreenedLine::value);
        }

        BigDecimal valueUsd() {
            return sum(lines, ScreenedLine::valueUsd);
        }
    }

    private final Map<Key, Entry> entries = new LinkedHashMap<>();
    private final int level;

    GoodsTally(List<ScreenedLine> lines, int level, GoodsWords names, LawReading law) {
        this.level = level;
        Map<Key, List<ScreenedLine>> grouped = new LinkedHashMap<>();
        for (ScreenedLine line : lines) {
            grouped.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line);
        }
        grouped.forEach((key, goods) -> entries.put(
                key, new Entry(key, names.of(key.code(), goods.getFirst().name()), goods, lawOf(goods, law))));
    }

    Collection<Entry> list() {
        return entries.values();
    }

    Key key(ScreenedLine line) {
        String code = line.hs();
        return new Key(line.flow(), code.length() > level ? code.substring(0, level) : code);
    }

    String name(Key key) {
        Entry entry = entries.get(key);
        return entry == null ? key.code() : entry.name();
    }

    private static LawFacts lawOf(List<ScreenedLine> lines, LawReading law) {
        List<ScreenedLine> valued = lines.stream()
                .filter(line -> BriefAssembler.orZero(line.value()).signum() != 0)
                .toList();
        List<ScreenedLine> counted = valued.isEmpty() ? lines : valued;
        Set<Answer> answers = EnumSet.noneOf(Answer.class);
        Map<String, MeasureHit> measures = new LinkedHashMap<>();
        Set<String> reasons = new LinkedHashSet<>();
        counted.stream()
                .sorted(Comparator.comparing((ScreenedLine line) -> BriefAssembler.orZero(line.value()))
                        .reversed())
                .forEach(line -> {
                    answers.add(line.answer());
                    line.measures().forEach(hit -> measures.putIfAbsent(hit.measureId(), hit));
                    reasons.addAll(line.reasons());
                });
        boolean mixed = answers.size() > 1;
        Answer answer = mixed ? Answer.UNDETERMINED : answers.iterator().next();
        return law.facts(
                answer,
                mixed,
                sum(
                        counted.stream()
                                .filter(line -> line.answer() == Answer.IN_SCOPE)
                                .toList(),
                        ScreenedLine::value),
                sum(
                        counted.stream()
                                .filter(line -> line.answer() != Answer.OUT_OF_SCOPE)
                                .toList(),
                        ScreenedLine::value),
                reasons.stream().limit(REASONS).toList(),
                measures.values());
    }

    /** Looks up an amount of a line that may be missing. */
    interface Amount {
        @org.jspecify.annotations.Nullable
        BigDecimal of(ScreenedLine line);
    }

    static BigDecimal sum(List<ScreenedLine> lines, Amount amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ScreenedLine line : lines) {
            sum = sum.add(BriefAssembler.orZero(amount.of(line)));
        }
        return sum;
    }
}

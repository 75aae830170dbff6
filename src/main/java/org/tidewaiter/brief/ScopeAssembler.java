package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.analysis.ScreenedLine;
import org.tidewaiter.analysis.Screening;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.trade.Flow;

/** Everything in scope or undetermined, by paragraph and good, and what makes the gap between surely and possibly. */
final class ScopeAssembler {
    private static final int LISTED = 40; // goods printed under one paragraph
    private static final int GAP = 3; // lines that usually hold nearly all of the gap
    private static final Comparator<ScopeFacts.ScopedGoods> LARGEST = Comparator.comparing(
                    ScopeFacts.ScopedGoods::possibly)
            .reversed()
            .thenComparing(ScopeFacts.ScopedGoods::code);

    private record Place(String act, String paragraph, Flow flow) {}

    private final GoodsTally tally;
    private final LawReading law;

    ScopeAssembler(GoodsTally tally, LawReading law) {
        this.tally = tally;
        this.law = law;
    }

    ScopeFacts scope(Screening screening) {
        BigDecimal surely = BigDecimal.ZERO;
        BigDecimal undetermined = BigDecimal.ZERO;
        BigDecimal surelyUsd = BigDecimal.ZERO;
        BigDecimal undeterminedUsd = BigDecimal.ZERO;
        List<ScopeFacts.Tally> tallies = new ArrayList<>();
        for (Screening.Tally one : screening.byAnswer()) {
            tallies.add(new ScopeFacts.Tally(one.flow(), one.answer(), one.lines(), one.value(), one.valueUsd()));
            switch (one.answer()) {
                case IN_SCOPE -> {
                    surely = surely.add(one.value());
                    surelyUsd = surelyUsd.add(one.valueUsd());
                }
                case UNDETERMINED -> {
                    undetermined = undetermined.add(one.value());
                    undeterminedUsd = undeterminedUsd.add(one.valueUsd());
                }
                case OUT_OF_SCOPE -> {
                    // neither surely nor possibly
                }
            }
        }
        return new ScopeFacts(
                surely,
                surely.add(undetermined),
                surelyUsd,
                surelyUsd.add(undeterminedUsd),
                tallies,
                gap(),
                paragraphs(screening));
    }

    private List<ScopeFacts.ScopedGoods> gap() {
        List<ScopeFacts.ScopedGoods> gap = new ArrayList<>();
        for (GoodsTally.Entry entry : tally.list()) {
            List<ScreenedLine> open = entry.lines().stream()
                    .filter(line -> line.answer() == Answer.UNDETERMINED)
                    .toList();
            BigDecimal value = GoodsTally.sum(open, ScreenedLine::value);
            if (value.signum() > 0) {
                String why = open.stream()
                        .flatMap(line -> line.measures().stream())
                        .map(hit -> hit.citation() + ". " + LawReading.why(hit))
                        .findFirst()
                        .orElseGet(() -> String.join(" ", open.getFirst().reasons()));
                gap.add(new ScopeFacts.ScopedGoods(
                        entry.key().flow(),
                        entry.key().code(),
                        entry.name(),
                        Answer.UNDETERMINED,
                        BigDecimal.ZERO,
                        value,
                        GoodsTally.sum(open, ScreenedLine::valueUsd),
                        why));
            }
        }
        gap.sort(LARGEST);
        return gap.subList(0, Math.min(GAP, gap.size()));
    }

    private List<ScopeFacts.ParagraphFacts> paragraphs(Screening screening) {
        Map<Place, Map<GoodsTally.Key, List<ScreenedLine>>> goods = new LinkedHashMap<>();
        Map<Place, Map<String, MeasureHit>> measures = new LinkedHashMap<>();
        for (ScreenedLine line : screening.lines()) {
            for (MeasureHit hit : line.measures()) {
                if (hit.effect() != Answer.OUT_OF_SCOPE) {
                    Place place = new Place(hit.act(), hit.paragraph(), line.flow());
                    List<ScreenedLine> lines = goods.computeIfAbsent(place, key -> new LinkedHashMap<>())
                            .computeIfAbsent(tally.key(line), key -> new ArrayList<>());
                    if (lines.isEmpty() || !lines.getLast().equals(line)) {
                        lines.add(line);
                    }
                    measures.computeIfAbsent(place, key -> new LinkedHashMap<>())
                            .putIfAbsent(hit.measureId(), hit);
                }
            }
        }
        List<ScopeFacts.ParagraphFacts> paragraphs = new ArrayList<>();
        for (Screening.Paragraph paragraph : screening.byParagraph()) {
            Place place = new Place(paragraph.act(), paragraph.paragraph(), paragraph.flow());
            List<ScopeFacts.ScopedGoods> scoped = new ArrayList<>();
            goods.getOrDefault(place, Map.of()).forEach((key, lines) -> scoped.add(scoped(place, key, lines)));
            scoped.sort(LARGEST);
            int listed = Math.min(LISTED, scoped.size());
            paragraphs.add(new ScopeFacts.ParagraphFacts(
                    paragraph.act(),
                    paragraph.paragraph(),
                    paragraph.flow(),
                    paragraph.lines(),
                    paragraph.surely(),
                    paragraph.possibly(),
                    paragraph.surelyUsd(),
                    paragraph.possiblyUsd(),
                    scoped.subList(0, listed),
                    scoped.size() - listed,
                    measures.getOrDefault(place, Map.of()).values().stream()
                            .map(law::measure)
                            .toList()));
        }
        return paragraphs;
    }

    private ScopeFacts.ScopedGoods scoped(Place place, GoodsTally.Key key, List<ScreenedLine> lines) {
        List<ScreenedLine> sure = lines.stream()
                .filter(line -> hitsOf(line, place).stream().anyMatch(hit -> hit.effect() == Answer.IN_SCOPE))
                .toList();
        boolean allSure = sure.size() == lines.size();
        String why = allSure
                ? ""
                : lines.stream()
                        .filter(line -> !sure.contains(line))
                        .flatMap(line -> hitsOf(line, place).stream())
                        .map(LawReading::why)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
        return new ScopeFacts.ScopedGoods(
                key.flow(),
                key.code(),
                tally.name(key),
                allSure ? Answer.IN_SCOPE : Answer.UNDETERMINED,
                GoodsTally.sum(sure, ScreenedLine::value),
                GoodsTally.sum(lines, ScreenedLine::value),
                GoodsTally.sum(lines, ScreenedLine::valueUsd),
                why);
    }

    private static List<MeasureHit> hitsOf(ScreenedLine line, Place place) {
        return line.measures().stream()
                .filter(hit -> hit.act().equals(place.act()) && hit.paragraph().equals(place.paragraph()))
                .toList();
    }
}

package org.tidewaiter.casebook.extract;

import java.util.List;
import org.tidewaiter.casebook.Passage;

/** What a sentence about trade leaves behind: goods, figures, the way they went and their period. */
final class ToldTrade {
    private static final int YEAR = 4; // letters of a period that is a year
    private static final int FEW = 4; // tokens, the mark at the end included

    private ToldTrade() {}

    /** The goods and figures it told. */
    static void remember(Scene scene) {
        Memory memory = scene.memory();
        for (Span goods : scene.list(SpanKind.GOODS)) {
            int from = goods.start() - scene.passage().start();
            String words = scene.lower().substring(from, from + goods.end() - goods.start());
            memory.things.put(Tokens.singular(words.substring(words.lastIndexOf(' ') + 1)), goods);
        }
        if (scene.has(SpanKind.GOODS)) {
            memory.goods = scene.list(SpanKind.GOODS);
            if (!scene.has(SpanKind.ACT)
                    && (Recorded.is(scene) || !scene.frame().customs())) {
                memory.tradeGoods = memory.goods;
                memory.goodsParagraph = scene.sentence().paragraph();
            }
        } else if (Recorded.is(scene) && !TradeValueRule.isAboutGoodsBefore(scene)) {
            memory.tradeGoods = List.of();
        }
        memory.asked = scene.has(SpanKind.GOODS) && scene.sentence().tokens().size() <= FEW;
        memory.recorded = memory.recorded || Recorded.isStrong(scene);
        figures(scene);
    }

    /** The sums it told. */
    private static void figures(Scene scene) {
        Memory memory = scene.memory();
        if (Recorded.is(scene)) {
            List<Span> figures = TradeValueRule.figures(scene);
            List<Passage> parts = figures.isEmpty() ? List.of() : FigureParts.of(scene, figures);
            for (Span figure : figures) {
                if (figure.kind() == SpanKind.MONEY) {
                    memory.figures.addFirst(new Memory.FigureTold(
                            figure,
                            FigureTimes.find(scene, figure, parts.get(figures.indexOf(figure)))
                                    .orElse(null)));
                }
            }
            figures.stream()
                    .filter(span -> span.kind() == SpanKind.MONEY && !Figures.isBase(scene, span))
                    .findFirst()
                    .ifPresent(span -> {
                        memory.figure = span;
                        memory.figureTime = Periods.ofFigure(scene, span).orElse(null);
                        if (!scene.has(SpanKind.GOODS)) {
                            memory.total = span;
                            memory.totalTime = memory.figureTime;
                        }
                    });
        }
    }

    /** Which way goods went and in which period, where the sentence is about trade. */
    static void rememberWay(Scene scene) {
        Memory memory = scene.memory();
        if ((TradeWords.isIn(scene.lower()) || Recorded.is(scene)) && !scene.has(SpanKind.ACT)) {
            Directions.told(scene).ifPresent(direction -> {
                memory.tradeDirection = direction;
                memory.directionParagraph = scene.sentence().paragraph();
                memory.bothWaysParagraph = -1;
            });
            if (Directions.isOfBothWays(scene)) {
                memory.bothWaysParagraph = scene.sentence().paragraph();
            }
            boolean told = memory.tradeTimeParagraph == scene.sentence().paragraph();
            scene.list(SpanKind.TIME).stream()
                    .filter(span ->
                            span.value().matches("\\d{4}(?:-\\d\\d)?(?:/\\d{4}-\\d\\d)?") && !Bases.isBase(scene, span))
                    .findFirst()
                    .ifPresent(span -> {
                        memory.besideTime = span;
                        memory.tradeTime = told || span.value().length() == YEAR ? memory.tradeTime : span;
                    });
            MainTimes.find(scene).ifPresent(span -> {
                memory.besideTime = null;
                memory.tradeTime = span;
                memory.tradeTimeParagraph = scene.sentence().paragraph();
                memory.firstMonths = span;
                memory.firstMonthsParagraph = scene.sentence().paragraph();
            });
            MainTimes.count(scene);
        }
    }
}

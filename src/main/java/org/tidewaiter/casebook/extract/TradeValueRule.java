package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.SlotName;

/** Figures of recorded trade: each amount of money or weight with its goods, its period and its direction. */
final class TradeValueRule implements ClaimRule {
    private static final Pattern WHOLE = Pattern.compile(
            "\\b(?:total|all|overall|altogether|goods|everything|whole|imports|exports|trade|turnover|surplus|deficit|balance|totals|entries|commerce|on its own|purchases|deliveries|altogether|(?:chinese|china's|russian|russia's|north korean|north korea's|beijing's|pyongyang's|moscow's) (?:sales|purchases|deliveries|shipments|supplies)|(?:other|opposite) (?:direction|way))\\b");
    private static final Pattern BACK = Pattern.compile(
            "^(?:its|their)\\b|\\b(?:it|they|them|of these|of those|these|those|such) (?!of |in |for |recorded |from |(?:\\w+ )?(?:months|years|weeks|days|quarters|tables|books|figures)\\b)|\\b(?:the|that|this) (?:figure|amount|items?)\\b");

    /** "December, at 192 million yuan": a month that stands first and alone is one of all trade. */
    private static final Pattern MONTH_ALONE = Pattern.compile(
            "(?:in )?" + TimeWords.MONTH + "(?: alone\\b|, (?:at|with)\\b| was the\\b| (?:on its own|by itself)\\b)");

    private static final Pattern TOTAL = Pattern.compile(
            ";[ ]?(?:while |and |but )?(?:the |its |china's |chinese )?(?:total |overall )?(?:imports?|exports?|purchases|sales|deliveries|trade)\\b(?! of)");

    @Override
    public List<ClaimDraft> read(Scene scene) {
        if (!isTrade(scene)) {
            return List.of();
        }
        List<Span> figures = figures(scene);
        List<List<Span>> groups = groups(scene, figures);
        List<Span> heads = groups.stream().map(List::getFirst).toList();
        List<Passage> parts =
                FigureParts.of(scene, groups.stream().map(List::getLast).toList());
        List<ClaimDraft> claims = new ArrayList<>();
        List<Span> goodsBefore = List.of();
        for (int at = 0; at < groups.size(); at++) {
            Span figure = heads.get(at);
            Passage part = parts.get(at);
            boolean isBase = Figures.isBase(scene, figure);
            Optional<Span> time = FigureTimes.find(scene, figure, part)
                    .or(() -> isBase ? BaseTimes.find(scene, figure) : Optional.empty());
            List<Span> goods = goods(scene, figure, heads, part, goodsBefore);
            goodsBefore = goods;
            if (isBase && time.isEmpty()) {
                continue; // compared with, but nothing says when
            }
            Passage words = groups.size() == 1 ? scene.passage() : FigureParts.words(scene, part);
            ClaimDraft claim = new ClaimDraft(ClaimKind.TRADE_VALUE, Cues.of(scene.lower()), words);
            for (Span one : groups.get(at)) {
                claim.add(name(one), one);
            }
            claims.add(claim.addAll(SlotName.GOODS, goods)
                    .add(SlotName.DIRECTION, PartDirections.of(scene, part, groups.size()))
                    .add(SlotName.TIME, time));
        }
        return claims;
    }

    /** Those named for a figure; where its part of the sentence names none, those of the figure before or, of all goods, none. */
    private static List<Span> goods(
            Scene scene, Span figure, List<Span> figures, Passage part, List<Span> goodsBefore) {
        List<Span> goods = goods(scene, figure, figures);
        boolean told = goods.stream().anyMatch(span -> part.contains(span.passage()))
                || Respective.goods(scene, figure, figures).isPresent();
        if (!told && isTotal(scene, part)) {
            return List.of();
        }
        return told || goodsBefore.isEmpty() ? goods : goodsBefore;
    }

    /** "; purchases from the North tripled to 2.02 billion": a clause of its own about all goods. */
    private static boolean isTotal(Scene scene, Passage part) {
        int base = scene.passage().start();
        return TOTAL.matcher(scene.lower().substring(part.start() - base, part.end() - base))
                .lookingAt();
    }

    static boolean isTrade(Scene scene) {
        return Recorded.is(scene);
    }

    /** "In 2022 it had been 161 million yuan": the goods of the sentence before, unless it tells of all trade. */
    static boolean isAboutGoodsBefore(Scene scene) {
        boolean here = scene.memory().goodsParagraph == scene.sentence().paragraph();
        return BACK.matcher(scene.lower()).find()
                || (here
                        && !WHOLE.matcher(scene.lower()).find()
                        && !MONTH_ALONE.matcher(scene.lower()).lookingAt());
    }

    /** As the sentence says, else as the one before does. */
    static List<Span> goods(Scene scene, Span figure, List<Span> figures) {
        List<Span> goods = Figures.goods(scene, figure, figures);
        return goods.isEmpty() && isAboutGoodsBefore(scene) ? scene.memory().tradeGoods : goods;
    }

    /** Figures, a weight and its value together. */
    private static List<List<Span>> groups(Scene scene, List<Span> figures) {
        List<List<Span>> groups = new ArrayList<>();
        for (int at = 0; at < figures.size(); at++) {
            if (at + 1 < figures.size() && Together.are(scene, figures.get(at), figures.get(at + 1), figures)) {
                groups.add(List.of(figures.get(at), figures.get(at + 1)));
                at++;
            } else {
                groups.add(List.of(figures.get(at)));
            }
        }
        return groups;
    }

    /** Amounts that are no base and no conversion. */
    static List<Span> figures(Scene scene) {
        List<Span> money = scene.list(SpanKind.MONEY);
        return scene.spans().stream()
                .filter(span -> span.kind() == SpanKind.MONEY || span.kind() == SpanKind.QUANTITY)
                .filter(
                        span -> !scene.after(span)
                                .matches(
                                        "(?s) ?(?:per|a|an|each|/) ?(?:metric )?(?:ton|tonne|kg|kilogram|barrel|piece|unit|month|year|day)\\b(?! (?:earlier|ago|before)).*"))
                .filter(span -> !scene.before(span).matches("(?s).*\\bnot (?:even )?(?:a single )?$"))
                .filter(span -> !ExchangeRateRule.isRate(scene, span) && !ExchangeRateRule.repeats(scene, span))
                .filter(span ->
                        money.stream().noneMatch(one -> !one.equals(span) && Figures.isConversion(scene, one, span)))
                .toList();
    }

    private static SlotName name(Span figure) {
        return figure.kind() == SpanKind.MONEY ? SlotName.MONEY : SlotName.QUANTITY;
    }
}

package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.SlotName;

/** Figures of recorded trade: each amount of money or weight with its goods, its period and its direction. */
final class TradeValueRule implements ClaimRule {
    private static final Pattern JOINED = Pattern.compile(
            "(?s)(?:[^;]{0,60}?)\\b(?:worth|valued at|for|totaling|totalling|costing|at a (?:price|cost) of|or|amounting to|with a (?:total )?value of|equivalent to)\\b (?:a total of )?|.{0,3}[(（].{0,12}|(?:,)? (?:worth|valued at|or) ");
    private static final Pattern FIGURE = Pattern.compile(
            "\\b(?:worth|total(?:s|ed|led|ing|ling)?|reach(?:ed|ing)|amount(?:ed|ing)|stood at|came (?:to|in at)|hit|record(?:ed|ing)|valued|account(?:ed|ing) for|rang(?:ed|ing)|exceed(?:ed|ing))\\b|달했|기록|达");

    @Override
    public List<ClaimDraft> read(Scene scene) {
        if (!isTrade(scene)) {
            return List.of();
        }
        List<Span> figures = figures(scene);
        List<ClaimDraft> claims = new ArrayList<>();
        for (int at = 0; at < figures.size(); at++) {
            Span figure = figures.get(at);
            ClaimDraft claim = new ClaimDraft(ClaimKind.TRADE_VALUE, Cues.of(scene.lower()), scene.passage());
            claim.add(name(figure), figure);
            claim.addAll(SlotName.GOODS, Figures.goods(scene, figure, figures));
            if (at + 1 < figures.size() && belongsTogether(scene, figure, figures.get(at + 1))) {
                claim.add(name(figures.get(at + 1)), figures.get(at + 1));
                at++;
            }
            claim.add(SlotName.DIRECTION, direction(scene, figure, figures));
            claim.add(SlotName.TIME, Periods.ofFigure(scene, figure));
            claims.add(claim);
        }
        return claims;
    }

    static boolean isTrade(Scene scene) {
        boolean anonymous = scene.list(SpanKind.SOURCE).stream()
                .anyMatch(span -> span.value().equals("anonymous"));
        boolean trade = TradeWords.isIn(scene.lower())
                || (scene.frame().customs()
                        && (scene.has(SpanKind.RANK)
                                || FIGURE.matcher(scene.lower()).find()));
        boolean smuggled = scene.lower().contains("smuggl");
        boolean official = scene.list(SpanKind.SOURCE).stream()
                .anyMatch(span -> span.value().equals("official_data"));
        boolean legal = LegalRule.statement(scene.lower()).isPresent() && scene.has(SpanKind.ACT);
        return trade
                && (scene.frame().customs() || official)
                && (!anonymous || official)
                && !smuggled
                && !legal
                && !Cues.isPlan(scene.lower());
    }

    /** Amounts that are no base and no conversion. */
    static List<Span> figures(Scene scene) {
        List<Span> money = scene.list(SpanKind.MONEY);
        return scene.spans().stream()
                .filter(span -> span.kind() == SpanKind.MONEY || span.kind() == SpanKind.QUANTITY)
                .filter(span -> !Figures.isBase(scene, span))
                .filter(
                        span -> !scene.after(span)
                                .matches(
                                        "(?s) ?(?:per|a|an|/) ?(?:ton|tonne|kg|kilogram|barrel|piece|unit|month|year|day)\\b.*"))
                .filter(span ->
                        money.stream().noneMatch(one -> !one.equals(span) && Figures.isConversion(scene, one, span)))
                .toList();
    }

    private static boolean belongsTogether(Scene scene, Span one, Span two) {
        return one.kind() != two.kind()
                && JOINED.matcher(scene.between(one, two)).matches();
    }

    private static SlotName name(Span figure) {
        return figure.kind() == SpanKind.MONEY ? SlotName.MONEY : SlotName.QUANTITY;
    }

    /** Of the part of the sentence around a figure, else of the sentence. */
    private static Optional<Span> direction(Scene scene, Span figure, List<Span> figures) {
        int at = figures.indexOf(figure);
        int base = scene.passage().start();
        int from = at > 0 ? figures.get(at - 1).end() - base : 0;
        int to = at + 1 < figures.size()
                ? figures.get(at + 1).start() - base
                : scene.lower().length();
        if (figures.size() > 1) {
            Optional<Span> part = Directions.explicit(scene, from, to);
            if (part.isPresent()) {
                return part;
            }
            String words = scene.lower().substring(from, to);
            boolean in = Pattern.compile("\\bimport").matcher(words).find();
            boolean out = Pattern.compile("\\bexport").matcher(words).find();
            if (in != out && scene.frame().imports() != null) {
                return Optional.ofNullable(
                        in ? scene.frame().imports() : scene.frame().exports());
            }
        }
        return Directions.inherited(scene);
    }
}

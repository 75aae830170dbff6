package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.SlotName;

/** Prices on North Korean markets: each with its goods, town and day; what is not said again stays as before. */
final class PriceRule implements ClaimRule {
    private static final Pattern PER = Pattern.compile(
            "(?s) ?(?:per|a|an|for (?:a|one)|each|/) ?(?<unit>kilogram|kilo|kg|ton|tonne|barrel|liter|litre|sack|bag).*");

    private static final Pattern SURVEY =
            Pattern.compile("\\b(?:prices?|rates?|survey(?:ed)?|quotations?|readings?|cost)\\b");

    /** "A month earlier, on March 17, Hyesan had asked 5,800": not when the prices of the text were taken. */
    private static final Pattern FORMER = Pattern.compile(
            "\\bhad (?:\\w+ly )?(?:asked|been|cost|fetched|stood|charged|brought|bought|paid|wanted|demanded|gone)\\b|\\b(?:weeks?|months?|days?|year) (?:earlier|before|ago)\\b");

    private static final Pattern ONE_OF =
            Pattern.compile("(?s)[^\\d]*\\b(?:a|one|per|each) (?<unit>kilogram|kilo|kg|ton|tonne)\\b[^\\d]*");

    @Override
    public List<ClaimDraft> read(Scene scene) {
        List<Span> prices = prices(scene);
        List<Passage> parts = prices.isEmpty() ? List.of() : FigureParts.of(scene, prices);
        List<ClaimDraft> claims = new ArrayList<>();
        for (int at = 0; at < prices.size(); at++) {
            Span price = prices.get(at);
            Passage part = parts.get(at);
            List<Span> goods = Figures.goods(scene, price, prices);
            List<Span> places = EventPlaces.of(scene).stream()
                    .filter(span -> part.overlaps(span.passage()))
                    .toList();
            Optional<Span> time = MarketTimes.former(scene, part)
                    .or(() -> (Figures.isBase(scene, price) ? scene.list(SpanKind.TIME) : Periods.listOwn(scene))
                            .stream()
                                    .filter(span -> part.overlaps(span.passage()))
                                    .findFirst())
                    .or(() -> Periods.listOwn(scene).stream()
                            .filter(span -> !MarketTimes.isBeforeQuoted(scene, span))
                            .findFirst());
            ClaimDraft claim = new ClaimDraft(
                            ClaimKind.INCIDENT,
                            Cues.of(scene.lower()),
                            prices.size() == 1 ? scene.passage() : FigureParts.words(scene, part))
                    .add(SlotName.MONEY, price)
                    .addAll(SlotName.GOODS, goods.isEmpty() ? scene.memory().marketGoods : goods)
                    .addAll(SlotName.PLACE, places.isEmpty() ? places(scene) : places)
                    .add(SlotName.TIME, time.or(() -> Optional.ofNullable(scene.memory().marketTime)))
                    .add(SlotName.SOURCE, scene.find(SpanKind.SOURCE));
            weight(scene, price).ifPresent(weight -> claim.add(SlotName.QUANTITY, weight));
            claims.add(claim);
        }
        return claims;
    }

    /** Amounts of won that are no rate and no conversion. */
    static List<Span> prices(Scene scene) {
        List<Span> money = scene.list(SpanKind.MONEY);
        boolean rate = scene.lower().matches("(?s).*\\b(?:dollars?|yuan|renminbi)\\b.*")
                || money.size()
                        != money.stream()
                                .filter(span -> Figures.currency(span).equals("KPW"))
                                .count();
        return rate || Cues.isPlan(scene.lower()) || !isPrice(scene)
                ? List.of()
                : money.stream()
                        .filter(span -> !ExchangeRateRule.isRate(scene, span))
                        .toList();
    }

    private static boolean isPrice(Scene scene) {
        return scene.lower()
                        .matches(
                                "(?s).*\\b(?:costs?|prices?d?|sold for|sells? for|went for|goes for|rose|fell|stood at|trad(?:ed|es|ing)|asked|ask|changes? hands|changed hands|fetch(?:ed|es)|paid|charge[ds]?|bought for|climbed|dropped|jumped|was|were|is|are|at)\\b.*")
                && (scene.has(SpanKind.GOODS) || !scene.memory().marketGoods.isEmpty());
    }

    private static List<Span> places(Scene scene) {
        List<Span> own = EventPlaces.of(scene);
        return own.isEmpty() ? scene.memory().marketPlaces : List.of(own.getFirst());
    }

    private static Optional<Span> weight(Scene scene, Span price) {
        Matcher per = PER.matcher(scene.after(price));
        if (!per.matches()) {
            Matcher one = ONE_OF.matcher(scene.before(price));
            return one.matches()
                    ? Optional.of(Span.of(
                            SpanKind.QUANTITY,
                            one.group("unit").startsWith("k") ? "1 kg" : "1 t",
                            scene.sentence().at(one.start("unit"), one.end("unit")),
                            "price of one"))
                    : Optional.empty();
        }
        String unit = per.group("unit");
        String name = unit.startsWith("k") ? "kg" : unit.startsWith("t") ? "t" : unit.equals("barrel") ? "bbl" : "";
        int start = price.end() - scene.passage().start() + per.start("unit");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(Span.of(
                        SpanKind.QUANTITY,
                        "1 " + name,
                        scene.sentence().at(start, start + unit.length()),
                        "price of one"));
    }

    /** What later prices refer to. */
    static void remember(Scene scene) {
        Memory memory = scene.memory();
        memory.market = MarketChanges.hasWon(scene);
        if (!memory.market) {
            if (memory.marketTime == null && SURVEY.matcher(scene.lower()).find()) {
                Periods.listOwn(scene).stream()
                        .filter(span -> span.value().matches("\\d{4}-\\d\\d-\\d\\d.*"))
                        .findFirst()
                        .ifPresent(span -> {
                            memory.marketTime = span;
                            memory.marketLast = span;
                        });
            }
            return;
        }
        memory.marketRate = prices(scene).isEmpty();
        Periods.listOwn(scene).stream().findFirst().ifPresent(span -> memory.marketLast = span);
        memory.marketBase = scene.list(SpanKind.TIME).stream()
                .filter(span -> Bases.isBase(scene, span) || scene.before(span).matches("(?s).*\\bafter [^,;]*$"))
                .findFirst()
                .or(() -> MarketTimes.base(scene))
                .orElse(null);
        if (scene.has(SpanKind.GOODS)) {
            memory.marketGoods = scene.list(SpanKind.GOODS);
        }
        List<Span> places = EventPlaces.of(scene);
        memory.marketPlaces = places.isEmpty() ? memory.marketPlaces : List.of(places.getLast());
        Periods.listOwn(scene).stream()
                .filter(span -> span.value().matches("\\d{4}-\\d\\d-\\d\\d.*"))
                .filter(span -> memory.marketTime == null
                        && !FORMER.matcher(scene.lower()).find())
                .findFirst()
                .ifPresent(span -> memory.marketTime = span);
    }
}

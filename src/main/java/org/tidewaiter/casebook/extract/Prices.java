package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.SlotName;

/** Prices of goods in markets: one claim for each price, with its goods, place and time. */
final class Prices {
    private static final Pattern MARKET = Pattern.compile(
            "\\bprices?\\b|\\b(?:a|per|each) (?:kilo|kilogram|kg|liter|litre|sack|bag|piece|bottle|box)\\b|\\bmarkets?\\b");
    private static final Pattern CURRENCY = Pattern.compile(
            "\\b(?:the|one|a|an?|per|hundred|\\d+) (?:u\\.?s\\.? |american |chinese )?(?:dollar|yuan|renminbi)\\b|\\b(?:dollars?|yuan|renminbi) (?:was|were|is|are|traded?|trades|costs?|fetched|fetches|brought|brings|bought|buys?|stood|rose|fell|at|to|for)\\b");
    private static final Pattern EACH = Pattern.compile(
            "^ ?(?:a|per|the|for a|each|for each|for one|/) ?(?<unit>kilos?|kilograms?|kg|ton|tonne|piece|liter|litre)\\b");
    private static final Pattern EACH_BEFORE = Pattern.compile("\\b(?:a|one|each) (?:kilo|kilogram|kg) of\\b");
    private static final Pattern EARLIER = Pattern.compile(
            "\\b(?<n>a|one|two|three) weeks? (?:before|earlier|ago|previously)\\b|\\bthe (?:week before|previous week)\\b");

    private Prices() {}

    static boolean isPrice(Scene scene) {
        boolean won = scene.list(SpanKind.MONEY).stream()
                .anyMatch(span -> span.value().endsWith(" KPW"));
        boolean small = scene.list(SpanKind.MONEY).stream()
                .allMatch(span -> span.value().replaceAll("\\..*| .*", "").length() < 7);
        return scene.has(SpanKind.MONEY)
                && small
                && (won || MARKET.matcher(scene.lower()).find())
                && (scene.has(SpanKind.GOODS) || !scene.memory().priceGoods.isEmpty());
    }

    static List<ClaimDraft> read(Scene scene) {
        List<ClaimDraft> claims = new ArrayList<>();
        boolean rate =
                !scene.has(SpanKind.GOODS) && CURRENCY.matcher(scene.lower()).find();
        if (!isPrice(scene) || rate) {
            return claims;
        }
        Memory memory = scene.memory();
        List<Span> places = Parties.places(scene);
        List<Span> moneys = scene.list(SpanKind.MONEY);
        List<Span> lastPlaces = List.of();
        int from = 0;
        for (int at = 0; at < moneys.size(); at++) {
            int end = end(scene, moneys, at);
            Scene part = scene.part(from, end);
            from = end;
            List<Span> goods = part.list(SpanKind.GOODS);
            goods = goods.isEmpty() ? memory.priceGoods : goods;
            if (CURRENCY.matcher(part.lower()).find() || goods.isEmpty()) {
                continue;
            }
            List<Span> own = places.stream()
                    .filter(span -> part.passage().contains(span.passage()))
                    .toList();
            lastPlaces = own.isEmpty()
                    ? (lastPlaces.isEmpty() ? (places.isEmpty() ? memory.pricePlaces : places) : lastPlaces)
                    : own;
            ClaimDraft claim = new ClaimDraft(ClaimKind.INCIDENT, Cues.of(part.lower()), part.passage());
            claim.addAll(SlotName.GOODS, goods);
            claim.add(SlotName.MONEY, moneys.get(at));
            each(scene, moneys.get(at)).ifPresent(quantity -> claim.add(SlotName.QUANTITY, quantity));
            claim.addAll(SlotName.PLACE, lastPlaces);
            Optional<Span> time = time(scene, part);
            claim.add(SlotName.TIME, time.or(() -> Optional.ofNullable(memory.priceTime)));
            Sources.find(scene).ifPresent(source -> claim.add(SlotName.SOURCE, source));
            claims.add(claim);
            memory.priceGoods = goods;
            memory.pricePlaces = lastPlaces;
            time.filter(span -> !span.rule().equals("weeks earlier")).ifPresent(span -> memory.priceTime = span);
        }
        return claims;
    }

    /** Where the part of a price ends: at the comma or "and" before what belongs to the next. */
    private static int end(Scene scene, List<Span> moneys, int at) {
        if (at + 1 == moneys.size()) {
            return scene.lower().length();
        }
        int from = moneys.get(at).end() - scene.passage().start();
        int to = moneys.get(at + 1).start() - scene.passage().start();
        Matcher cut = Pattern.compile(", and |[,;] | and | but | while ")
                .matcher(scene.lower())
                .region(from, to);
        return cut.find() ? cut.end() : from;
    }

    private static Optional<Span> time(Scene scene, Scene part) {
        Matcher earlier = EARLIER.matcher(part.lower());
        Span known = scene.memory().priceTime;
        if (earlier.find() && known != null && known.value().matches("\\d{4}-\\d\\d-\\d\\d")) {
            int weeks = "two".equals(earlier.group("n")) ? 2 : "three".equals(earlier.group("n")) ? 3 : 1;
            return Optional.of(Span.of(
                    SpanKind.TIME,
                    java.time.LocalDate.parse(known.value()).minusWeeks(weeks).toString(),
                    part.sentence().at(earlier.start(), earlier.end()),
                    "weeks earlier"));
        }
        List<Span> own = Periods.listOwn(scene);
        return own.stream()
                .filter(span -> part.passage().contains(span.passage()))
                .findFirst()
                .or(() -> own.stream().findFirst());
    }

    private static Optional<Span> each(Scene scene, Span money) {
        String after = scene.after(money);
        Matcher each = EACH.matcher(after);
        Matcher before = EACH_BEFORE.matcher(scene.before(money));
        if (!each.find()) {
            return before.find()
                    ? Optional.of(Span.of(
                            SpanKind.QUANTITY,
                            "1 kg",
                            scene.sentence().at(before.start(), before.end()),
                            "price of one"))
                    : Optional.empty();
        }
        String unit = each.group("unit").startsWith("k")
                ? "kg"
                : each.group("unit").startsWith("t") ? "t" : each.group("unit").startsWith("p") ? "piece" : "";
        int start = money.end() - scene.passage().start();
        return unit.isEmpty()
                ? Optional.empty()
                : Optional.of(Span.of(
                        SpanKind.QUANTITY,
                        "1 " + unit,
                        scene.sentence().at(start, start + each.end()),
                        "price of one"));
    }
}

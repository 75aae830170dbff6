package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.SlotName;

/** One amount in two currencies, or a rate such as "8,300 won to the dollar". */
final class ExchangeRateRule implements ClaimRule {
    private static final Pattern PER = Pattern.compile(
            "(?s) ?(?:per|to (?:the|one|a)|to|for (?:one|a|each|the)|against the|a|/) ?(?<unit>(?:u\\.?s\\.? |chinese |american )?(?:dollar|greenback|yuan|renminbi|rmb|euro|ro?uble|yen)|\\$1\\b|1 (?:dollar|yuan)).*");
    private static final Pattern EQUALS = Pattern.compile(
            "(?s)\\s?(?:(?:thus|then|therefore|so|hence) )?(?:=|is|was|were|equals?|equalled|bought|fetched|traded (?:at|for)|was (?:worth|trading at)|is worth|are worth|costs?|brought|brings|made|makes?|buys?|fetches|goes for|went for|exchanged for|changed hands (?:at|for)|one (?:received|got|gets)|you (?:got|get|received)|received|got|yielded|corresponded to|corresponds to|converted (?:in)?to|translates? (?:in)?to|exchanges for|stood at|worth)(?: (?:thus|then|therefore|hence))?(?: (?:about|around|some|roughly|nearly))? ?");
    private static final Pattern UNIT_AT = Pattern.compile(
            "(?s).*\\b(?:the |an? |one )(?<unit>(?:u\\.?s\\.? |american )?dollar|greenback|euro|(?:chinese )?yuan|renminbi|(?:russian )?ro?uble|(?:japanese )?yen|(?<won>south korean won))\\b[^.]{0,60}\\b(?:at|to|for|worth|fetched|fetches|bought|buys|brought|brings|cost|costs|made|makes|hit|reached|was|is) (?:about |around |some |roughly |nearly |up to )?$|(?s).*\\b(?:an?|one|the) (?<bare>(?:u\\.?s\\.? |american )?dollar|euro|yuan|renminbi|ro?uble) $");
    private static final Pattern BEFORE = Pattern.compile(
            "(?s).*\\b(?:after|from|against|compared (?:to|with)|than|up from|down from) (?:about |around |some )?$");
    private static final Pattern POINTS_BACK = Pattern.compile(
            "^(?:that|this|it|which|in (?:u\\.?s\\.? )?dollars|in yuan|converted|at the|those|the sum|altogether|translated|expressed|reckoned|put in)\\b|\\bin (?:dong|rubles|roubles|rupees|baht|yen|euros?|won|local currency|greenbacks)\\b|\\bin (?:u\\.?s\\.? )?dollars\\b|\\bat the (?:\\w+ )?(?:exchange )?rates?\\b|\\bconverted\\b");

    private static final Pattern EQUATES = Pattern.compile(
            "\\bin (?:[a-z]+ ){1,2}(?:terms|money)\\b|\\b(?:equals?|equalled|equivalent|correspond(?:s|ed))\\b");

    @Override
    public List<ClaimDraft> read(Scene scene) {
        List<Span> money = new ArrayList<>(scene.list(SpanKind.MONEY));
        List<ClaimDraft> claims = new ArrayList<>();
        for (Span amount : scene.list(SpanKind.MONEY)) {
            Memory.FigureTold before = repeated(scene, amount);
            if (before != null) {
                money.remove(amount);
                Optional<Span> time = Periods.listOwn(scene).stream()
                        .filter(span -> !isOfRate(scene, span))
                        .findFirst();
                claims.add(new ClaimDraft(ClaimKind.EXCHANGE_RATE, Modality.ACTUAL, scene.passage())
                        .add(SlotName.MONEY, before.money())
                        .add(SlotName.CONVERTED, Conversions.southKorean(amount))
                        .add(SlotName.TIME, time.or(() -> Optional.ofNullable(before.time()))));
            }
        }
        String unit = "";
        int unitStart = 0;
        List<Passage> parts = money.isEmpty() ? List.of() : FigureParts.of(scene, money);
        for (int at = 0; at < money.size(); at++) {
            Span one = money.get(at);
            Optional<Span> other = money.subList(at + 1, money.size()).stream()
                    .filter(two -> Figures.isConversion(scene, one, two) && !isRate(scene, one) && !isRate(scene, two))
                    .findFirst()
                    .filter(two -> money.indexOf(two) > money.indexOf(one) + 1);
            if (other.isPresent()) {
                claims.add(claim(scene, one, other.get()));
                continue;
            }
            if (at + 1 < money.size()
                    && (Figures.isConversion(scene, one, money.get(at + 1))
                            || (isRound(one, money.get(at + 1))
                                    && EQUALS.matcher(scene.between(one, money.get(at + 1)))
                                            .matches()))
                    && !Figures.currency(one).equals(Figures.currency(money.get(at + 1)))) {
                claims.add(claim(scene, one, money.get(at + 1)));
                at++;
                continue;
            }
            Matcher per = PER.matcher(scene.after(one));
            Matcher unitAt = UNIT_AT.matcher(scene.before(one));
            if (per.matches()) {
                int start = one.end() - scene.passage().start() + per.start("unit");
                rate(scene, one, per.group("unit"), start, false, parts.get(at), claims);
            } else if (unitAt.matches()) {
                String group = unitAt.group("unit") == null ? "bare" : "unit";
                unit = unitAt.group(group);
                unitStart = unitAt.start(group);
                rate(scene, one, unit, unitStart, true, parts.get(at), claims);
            } else if (!unit.isEmpty() && BEFORE.matcher(scene.before(one)).matches()) {
                rate(scene, one, unit, unitStart, true, parts.get(at), claims);
            }
        }
        return claims;
    }

    /** Whether an amount is the price of one unit of another currency. */
    static boolean isRate(Scene scene, Span amount) {
        return amount.kind() == SpanKind.MONEY
                && (PER.matcher(scene.after(amount)).matches()
                        || isUnit(scene, amount)
                        || UNIT_AT.matcher(scene.before(amount)).matches());
    }

    /** "One dollar cost 81 rubles": a round amount and what it was worth. */
    private static boolean isUnit(Scene scene, Span amount) {
        List<Span> money = scene.list(SpanKind.MONEY);
        int at = money.indexOf(amount);
        return (at + 1 < money.size() && equal(scene, amount, money.get(at + 1)))
                || (at > 0 && equal(scene, money.get(at - 1), amount));
    }

    /** One unit, ten or a hundred, or a handful of foreign notes told in won: "sixty yuan were 74,400 won". */
    private static boolean isRound(Span one, Span two) {
        return one.value().matches("10{0,3} .*")
                || (one.value().matches("\\d{1,3} (?:CNY|USD|RUB|EUR)")
                        && two.value().endsWith(" KPW"));
    }

    private static boolean equal(Scene scene, Span one, Span two) {
        return isRound(one, two)
                && !Figures.currency(one).equals(Figures.currency(two))
                && EQUALS.matcher(scene.between(one, two)).matches();
    }

    private static boolean isOfRate(Scene scene, Span time) {
        return scene.before(time).matches("(?s).*\\b(?:rates?|average|averages) (?:of|in|for)(?: the)? $")
                || scene.after(time).matches("(?s)(?:'s)? (?:average |exchange |mean )?rates?\\b.*");
    }

    /** Whether an amount gives the figure of a sentence before in another currency. */
    static boolean repeats(Scene scene, Span amount) {
        return repeated(scene, amount) != null;
    }

    private static Memory.@Nullable FigureTold repeated(Scene scene, Span amount) {
        List<Span> money = scene.list(SpanKind.MONEY);
        boolean pointed = POINTS_BACK.matcher(scene.lower()).find();
        boolean equated = pointed || EQUATES.matcher(scene.lower()).find();
        if (amount.kind() == SpanKind.MONEY && Figures.currency(amount).equals("KPW") && Ledger.isSum(amount)) {
            return scene.memory().figures.stream()
                    .filter(told -> equated && Conversions.isPlausible(told.money(), Conversions.southKorean(amount)))
                    .findFirst()
                    .orElse(null);
        }
        if (amount.kind() != SpanKind.MONEY || Figures.currency(amount).equals("KPW")) {
            return null;
        }
        boolean inSentence = money.stream()
                .anyMatch(one -> !one.equals(amount)
                        && !Figures.currency(one).equals(Figures.currency(amount))
                        && Conversions.isPlausible(one, amount));
        if (inSentence || isRateOf(scene, amount)) {
            return null;
        }
        Memory memory = scene.memory();
        for (Memory.FigureTold told : memory.figures) {
            if (Conversions.isPlausible(told.money(), amount)
                    && (equated || (money.size() == 1 && !scene.has(SpanKind.GOODS) && isNear(scene, told.money())))) {
                return told;
            }
        }
        boolean sum = Pattern.compile("\\b(?:sum|total|all)\\b")
                .matcher(scene.lower())
                .find();
        Span last = sum && memory.total != null ? memory.total : memory.figure;
        return last != null
                        && pointed
                        && money.size() == 1
                        && !Figures.currency(last).equals(Figures.currency(amount))
                ? new Memory.FigureTold(last, last.equals(memory.total) ? memory.totalTime : memory.figureTime)
                : null;
    }

    private static boolean isNear(Scene scene, Span figure) {
        return scene.passage().start() - figure.end() < 150;
    }

    private static boolean isRateOf(Scene scene, Span amount) {
        return PER.matcher(scene.after(amount)).matches()
                || UNIT_AT.matcher(scene.before(amount)).matches();
    }

    private static void rate(
            Scene scene,
            Span amount,
            String unit,
            int start,
            boolean unitFirst,
            Passage part,
            List<ClaimDraft> claims) {
        String currency = unit.contains("won")
                ? "KRW"
                : unit.contains("dollar") || unit.contains("$") || unit.contains("greenback")
                        ? "USD"
                        : unit.contains("euro")
                                ? "EUR"
                                : unit.contains("ble") ? "RUB" : unit.contains("yen") ? "JPY" : "CNY";
        if (currency.equals(Figures.currency(amount))) {
            return;
        }
        Span one = Span.of(SpanKind.MONEY, "1 " + currency, scene.sentence().at(start, start + unit.length()), "rate");
        boolean first = unitFirst || Figures.currency(amount).equals("KPW"); // a market tells what a foreign unit costs
        boolean base = BEFORE.matcher(scene.before(amount)).matches();
        Optional<Span> own = (base ? scene.list(SpanKind.TIME) : Periods.listOwn(scene))
                .stream().filter(span -> part.overlaps(span.passage())).findFirst();
        claims.add(new ClaimDraft(ClaimKind.EXCHANGE_RATE, Modality.ACTUAL, scene.passage())
                .add(SlotName.MONEY, first ? one : amount)
                .add(SlotName.CONVERTED, first ? amount : one)
                .add(
                        SlotName.TIME,
                        own.or(() -> MarketTimes.former(scene, part))
                                .or(() -> base && isAgo(scene, part)
                                        ? Optional.empty()
                                        : (base ? Optional.<Span>empty() : RateTimes.day(scene))
                                                .or(() -> RateTimes.find(scene, amount)))));
    }

    private static boolean isAgo(Scene scene, Passage part) {
        int start = part.start() - scene.passage().start();
        return Pattern.compile("\\b(?:earlier|before|ago|last|previous)\\b")
                .matcher(scene.lower()
                        .substring(start, part.end() - scene.passage().start()))
                .find();
    }

    private static ClaimDraft claim(Scene scene, Span money, Span converted) {
        List<Span> figures = TradeValueRule.figures(scene);
        int at = figures.indexOf(money);
        Optional<Span> ofRate = scene.list(SpanKind.TIME).stream()
                .filter(span -> FigureTimes.isOfRate(scene, span))
                .findFirst();
        Optional<Span> time = at < 0 || !Recorded.is(scene)
                ? RateTimes.find(scene, converted)
                : FigureTimes.find(scene, money, FigureParts.of(scene, figures).get(at));
        return new ClaimDraft(ClaimKind.EXCHANGE_RATE, Modality.ACTUAL, scene.passage())
                .add(SlotName.MONEY, money)
                .add(SlotName.CONVERTED, converted)
                .add(SlotName.TIME, ofRate.or(() -> time));
    }
}

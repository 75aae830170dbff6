package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.SlotName;

/** More, less or as much as in another period. */
final class ComparisonRule implements ClaimRule {
    private static final Pattern NOT_TRADE = Pattern.compile(
            "\\b(?:prices? (?:of \\w+ )?(?:rose|fell|have|has|were|jumped|soared)|violations|temperature|scaled? up|back up|make up|made up|tension)\\b");
    private static final Pattern BY_EARLIER = Pattern.compile(
            "\\b(?:year[- ](?:on|over)[- ]year|on-year|yoy|compared (?:to|with)|than (?:a year|in|the same))\\b|同比|대비");
    private static final Pattern OR_FOLD = Pattern.compile(
            "\\bor (?:more than |nearly |about |almost |roughly )?(?:two|three|four|five|six|ten)fold\\b");
    private static final Pattern OR_BY = Pattern.compile("(?s)[^;:]{0,110},? or (?:by )?(?:about |around |some )?");
    private static final Pattern AS_MUCH = Pattern.compile("\\b(?:as (?:much|many|large)|times (?:what|that|the))\\b");
    private static final Pattern NEXT = Pattern.compile("(?:,? (?:while|whereas|but|and)\\b|;)");

    @Override
    public List<ClaimDraft> read(Scene scene) {
        String lower = scene.lower();
        if (MarketChanges.isMarket(scene)) {
            return changes(scene).stream()
                    .limit(1)
                    .map(change -> MarketChanges.claim(scene, change))
                    .toList();
        }
        boolean trade = Recorded.is(scene)
                || (scene.frame().customs()
                        && !lower.contains("smuggl")
                        && (TradeWords.isIn(lower)
                                || scene.has(SpanKind.GOODS)
                                || scene.has(SpanKind.MONEY)
                                || scene.has(SpanKind.TIMES_AS_MUCH)
                                || AS_MUCH.matcher(lower).find()
                                || scene.has(SpanKind.PERCENT)))
                || (scene.memory().recorded
                        && (TradeWords.isIn(lower) || scene.has(SpanKind.GOODS))
                        && !Changes.size(lower, 0, lower.length()).isEmpty())
                || (TradeWords.isIn(lower)
                        && (scene.has(SpanKind.PERCENT)
                                || BY_EARLIER.matcher(lower).find()));
        if (!trade || NOT_TRADE.matcher(lower).find() || Cues.isPlan(lower)) {
            return List.of();
        }
        List<ClaimDraft> claims = new ArrayList<>();
        List<Span> changes = changes(scene);
        if (changes.stream().noneMatch(change -> change.value().contains(" "))) {
            Optional<ClaimDraft> pair = FigurePairs.comparison(scene);
            if (pair.isPresent()) {
                return List.of(pair.get());
            }
        }
        changes.sort(java.util.Comparator.comparingInt(Span::end));
        List<Passage> clauses = FigureParts.of(scene, changes);
        for (int at = 0; at < changes.size(); at++) {
            Span change = changes.get(at);
            Passage part = after(scene, change, changes);
            Optional<Span> inClauseBefore = clauseBefore(scene, change);
            Optional<Span> time = inClauseBefore.isPresent()
                    ? ownClause(scene, change).or(() -> Optional.ofNullable(Periods.inherited(scene)))
                    : Periods.ofFigure(scene, change)
                            .filter(span -> !HeadlineWords.isYearAgo(scene, span))
                            .or(() -> Optional.ofNullable(Periods.inherited(scene)));
            if (change.rule().equals(Ratios.RULE)) {
                claims.add(Ratios.claim(scene, change, goods(scene, change, changes)));
                continue;
            }
            if (time.filter(ComparisonRule::isBetween).isPresent()) { // "rose between 2022 and 2023"
                claims.add(between(scene, change, goods(scene, change, changes), time.get()));
                continue;
            }
            Optional<Span> base = Bases.find(scene, time.orElse(null), part)
                    .or(() -> Bases.find(scene, time.orElse(null), before(scene, changes)))
                    .or(() -> Bases.find(scene, time.orElse(null)))
                    .or(() -> inClauseBefore.filter(span -> time.filter(
                                    own -> own.value().compareTo(span.value()) > 0)
                            .isPresent()));
            claims.add(new ClaimDraft(ClaimKind.COMPARISON, Cues.of(lower), scene.passage())
                    .add(SlotName.CHANGE, change)
                    .addAll(SlotName.GOODS, goods(scene, change, changes))
                    .add(SlotName.DIRECTION, PartDirections.of(scene, clauses.get(at), changes.size()))
                    .add(SlotName.TIME, time)
                    .add(
                            SlotName.BASE,
                            Bases.orYearEarlier(
                                    scene, base.or(() -> baseBefore(scene, time)), change, time.orElse(null))));
            base.filter(span -> span.rule().equals("time: year")).ifPresent(span -> {
                scene.memory().base = span;
                scene.memory().baseParagraph = scene.sentence().paragraph();
            });
        }
        return claims;
    }

    /** The year that the comparison before compared with, in the same paragraph and of the same sort of period. */
    private static Optional<Span> baseBefore(Scene scene, Optional<Span> time) {
        Span base = scene.memory().base;
        boolean here = scene.memory().baseParagraph == scene.sentence().paragraph();
        return here && base != null
                ? Optional.of(base)
                        .filter(span -> time.filter(own ->
                                        own.value().length() == span.value().length()
                                                && own.value().compareTo(span.value()) > 0)
                                .isPresent())
                : Optional.empty();
    }

    private static boolean isBetween(Span time) {
        return time.rule().equals("time: years") && time.value().matches("\\d{4}/\\d{4}");
    }

    /** The first year is the one compared with. */
    private static ClaimDraft between(Scene scene, Span change, List<Span> goods, Span years) {
        String[] year = years.value().split("/");
        return new ClaimDraft(ClaimKind.COMPARISON, Cues.of(scene.lower()), scene.passage())
                .add(SlotName.CHANGE, change)
                .addAll(SlotName.GOODS, goods)
                .add(SlotName.DIRECTION, Directions.inherited(scene))
                .add(SlotName.TIME, Span.of(SpanKind.TIME, year[1], years.passage(), "second year"))
                .add(SlotName.BASE, Span.of(SpanKind.TIME, year[0], years.passage(), "first year"));
    }

    /** The words after a change up to the next one; the whole sentence when it is the only one. */
    private static Passage after(Scene scene, Span change, List<Span> changes) {
        int at = changes.indexOf(change);
        int end = at + 1 < changes.size()
                ? changes.get(at + 1).end()
                : scene.passage().end();
        return changes.size() == 1 || end <= change.end() ? scene.passage() : new Passage(change.end(), end);
    }

    private static Passage before(Scene scene, List<Span> changes) {
        int first = changes.stream()
                .mapToInt(Span::start)
                .min()
                .orElse(scene.passage().end());
        return first > scene.passage().start() ? new Passage(scene.passage().start(), first) : scene.passage();
    }

    /** The period of the clause before a semicolon: "In April it was 1,480 tons; the increase is 45 per cent". */
    private static Optional<Span> clauseBefore(Scene scene, Span change) {
        int semicolon = scene.before(change).lastIndexOf(';');
        return semicolon < 0
                ? Optional.empty()
                : Periods.listOwn(scene).stream()
                        .filter(span -> span.end() - scene.passage().start() <= semicolon)
                        .findFirst();
    }

    private static Optional<Span> ownClause(Scene scene, Span change) {
        int semicolon = scene.before(change).lastIndexOf(';');
        return Periods.listOwn(scene).stream()
                .filter(span -> span.start() - scene.passage().start() > semicolon)
                .findFirst();
    }

    private static List<Span> goods(Scene scene, Span change, List<Span> changes) {
        List<Span> goods = Figures.goods(scene, change, changes);
        return goods.isEmpty() && TradeValueRule.isAboutGoodsBefore(scene) ? scene.memory().tradeGoods : goods;
    }

    /** One change a clause, with its size. */
    private static List<Span> changes(Scene scene) {
        List<Span> sizes = new ArrayList<>(scene.list(SpanKind.PERCENT));
        sizes.removeAll(ShareRule.shares(scene));
        sizes.addAll(scene.list(SpanKind.TIMES_AS_MUCH));
        sizes.sort(java.util.Comparator.comparingInt(Span::start));
        List<Span> changes = new ArrayList<>();
        Matcher matcher = Changes.find(scene.lower());
        int clause = -1;
        while (matcher.find()) {
            int at = matcher.start();
            int here =
                    (int) NEXT.matcher(scene.lower().substring(0, at)).results().count();
            if (here == clause && sizes.stream().noneMatch(size -> near(scene, size, matcher))) {
                continue;
            }
            Optional<Span> size =
                    sizes.stream().filter(one -> near(scene, one, matcher)).findFirst();
            size.ifPresent(sizes::remove);
            String way = matcher.group("same") != null ? "same" : matcher.group("up") != null ? "up" : "down";
            String word = Changes.size(
                    scene.lower(), Math.max(0, at - 12), Math.min(scene.lower().length(), matcher.end() + 32));
            if (word.isEmpty() && OR_FOLD.matcher(scene.lower()).find()) {
                word = Changes.size(scene.lower(), 0, scene.lower().length());
            }
            String amount = size.map(Span::value).map(ComparisonRule::amount).orElse(word);
            int start = size.isPresent()
                    ? Math.min(at, size.get().start() - scene.passage().start())
                    : at;
            int end = size.isPresent()
                    ? Math.max(matcher.end(), size.get().end() - scene.passage().start())
                    : matcher.end();
            if (here == clause
                    && !amount.isEmpty()
                    && !changes.isEmpty()
                    && !changes.getLast().value().contains(" ")) {
                changes.removeLast(); // the bare word before said the same without the size
            }
            String told = amount.isEmpty() || way.equals("same") ? way : way + " " + amount;
            boolean again = changes.stream().anyMatch(other -> other.value().equals(told));
            if (!again && (here != clause || !amount.isEmpty())) {
                changes.add(Span.of(SpanKind.PERCENT, told, scene.sentence().at(start, end), "change"));
            }
            clause = here;
        }
        Ratios.find(scene).ifPresent(changes::add);
        return changes;
    }

    private static String amount(String size) {
        return size.endsWith(" x") ? "x" + size.substring(0, size.length() - 2) : size;
    }

    private static boolean near(Scene scene, Span size, Matcher change) {
        int start = size.start() - scene.passage().start();
        int end = size.end() - scene.passage().start();
        if (start < change.end() && change.start() < end) {
            return true;
        }
        if (start >= change.end()) {
            String between = scene.lower().substring(change.end(), start);
            if (OR_BY.matcher(between).matches()) { // "from 2,000 in May to 3,100 this month, or by 55 per cent"
                return true;
            }
            return between.length() < 50
                    && !between.contains(";")
                    && !between.contains(" from ")
                    && !between.matches("(?s).*, (?:while|whereas|but).*");
        }
        return end <= change.start()
                && change.start() - end < 25
                && !scene.lower().substring(end, change.start()).contains(",");
    }
}

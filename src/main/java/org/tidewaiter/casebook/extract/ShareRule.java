package org.tidewaiter.casebook.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.SlotName;

/** Parts of a whole in per cent or as a fraction. */
final class ShareRule implements ClaimRule {
    private static final Pattern CUE = Pattern.compile(
            "(?s).*\\b(?:(?:share|slice|portion|proportion)(?::| had been [^,;.]{0,20}than)|account(?:s|ed|ing) for|ma(?:de|ke|kes|king) up|represent(?:s|ed|ing)?|compris(?:es|ed|ing)|constitut(?:es|ed|ing)|share(?: (?:of|was|reached|rose to|fell to|stood at))?|took up|tak(?:es|ing)|took|swallow(?:s|ed)|held|holds|carri(?:es|ed)|consum(?:es|ed)|devour(?:s|ed)|ate|gave|brought|claim(?:s|ed)|contribut(?:es|ed|ing)|suppl(?:ied|ies)|provid(?:es|ed)|absorb(?:s|ed)|generat(?:es|ed)|yield(?:s|ed)|stood at|stands at|came to|comes to|hit|reached|responsible for|good for|a share of|ma(?:de|ke) out|occup(?:ied|ies)|equal(?:s|ed|ing)?|form(?:s|ed)|amount(?:s|ed|ing) to|was|were|is|are)\\b[^,;.]{0,40}$");
    private static final Pattern OF_WHOLE = Pattern.compile(
            "(?s) ?(?:share )?of (?:the |all |total |china's |north korea's |russia's |its |their |overall |which|whom|it\\b|them\\b|"
                    + TimeWords.MONTH
                    + "(?:'s)? |(?:19|20)\\d\\d|these |those |such |everything |what |whatever |goods |pyongyang's |beijing's |moscow's |india's |japan's |the north's |indian |japanese |bilateral |two-way |foreign |sales|purchases|revenue|earnings|deliveries|shipments|that |this |chinese |north korean |russian |both ).*|(?s) ?of (?:chinese|north korean|imports|exports|trade).*|(?s) share\\b.*");
    private static final Pattern FRACTION = Pattern.compile(
            "(?<!first |second |last |latter |other |by )\\b(?:(?<about>about|around|roughly|nearly|almost|close to|just under|over|just over|more than|well over|less than|under|at least|not even|fully) )?(?<what>half|(?:a|one|two|three|four|five|six|seven|eight|nine)[- ](?:thirds?|fourths?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?))(?: (?:of|went|was|were|is|are|came|fell|consisted|comprised)\\b(?! (?:(?:19|20)\\d\\d|a|an|by|to)\\b)|(?<end>(?=[,.;)](?!\\d))))");
    private static final Pattern OTHER_PART = Pattern.compile(
            "(?s).*\\b(?:in|to|cut|lost|shed|than|every|per|past|this|minus|plus|forfeit\\w*|loss of|gain of) $|(?s).*\\b(?:fell|drop|dropped|decreased|down|up|rose)\\b.*");
    private static final Pattern OF_IT =
            Pattern.compile("(?s) ?of (?:it|that|them|this|these|those|which|(?:that|this|the) (?:sum|total|amount))"
                    + "(?: (?:was|were|is|are|went on|consisted of|fell to|being|came from))?(?: [\\w-]+)? ");
    private static final Pattern CHANGED = Pattern.compile(
            "\\b(?:by|up|down|more|less|higher|lower|above|below|under|over|better|worse|lighter|heavier|rise|fall|increase|decrease|gain|loss|growth|change|drop|short of|respectively|than|augment\\w*|purity|pure|protein|alcohol|tariff|duty|tax|interest|discount|commission)\\b");
    private static final Pattern NOT_BARE = Pattern.compile(
            "\\b(?:year[- ]on[- ]year|on the (?:year|month)|year-earlier|showing (?:decreases|increases)|decreases of|increases of|rates?|purity|tariff)\\b");
    private static final Pattern WHOLES = Pattern.compile("\\b(?:imports|exports|trade)\\b");
    private static final Pattern REST =
            Pattern.compile("(?s).*\\b(?:it|its|they|this|that|these|those|barrels|tons)\\b.*");
    private static final List<String> NUMBERS =
            List.of("a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final List<String> PARTS =
            List.of("half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    @Override
    public List<ClaimDraft> read(Scene scene) {
        if (!scene.frame().customs()
                && !scene.memory().recorded
                && !Recorded.isStrong(scene)
                && !WHOLES.matcher(scene.lower()).find()) {
            return List.of();
        }
        List<Span> shares = shares(scene);
        List<ClaimDraft> claims = new ArrayList<>();
        List<Passage> parts = shares.size() < 2 ? List.of() : FigureParts.of(scene, shares);
        for (Span share : shares) {
            Passage part = parts.isEmpty() ? scene.passage() : parts.get(shares.indexOf(share));
            claims.add(new ClaimDraft(
                            ClaimKind.SHARE,
                            Cues.of(scene.lower()),
                            parts.isEmpty() ? part : FigureParts.words(scene, part))
                    .add(SlotName.SHARE, share)
                    .addAll(SlotName.GOODS, goods(scene, share, shares))
                    .add(SlotName.DIRECTION, Directions.inherited(scene))
                    .add(SlotName.TIME, FigureTimes.find(scene, share, part)));
        }
        return claims;
    }

    private static List<Span> goods(Scene scene, Span share, List<Span> shares) {
        List<Span> parts = parts(scene, share);
        if (!parts.isEmpty()) {
            return parts;
        }
        List<Span> goods = Figures.goods(scene, share, shares);
        return goods.isEmpty()
                        && shares.size() == 1
                        && REST.matcher(scene.before(share)).matches()
                ? scene.memory().tradeGoods
                : goods;
    }

    /** "Nine tenths of it was medicine", "58 percent of which were wigs": the part, not what it is a part of. */
    private static List<Span> parts(Scene scene, Span share) {
        List<Span> all = scene.list(SpanKind.GOODS);
        return all.stream()
                .filter(span -> span.start() >= share.end())
                .findFirst()
                .filter(span -> OF_IT.matcher(scene.between(share, span)).matches())
                .map(span -> Figures.group(scene, all, span, Integer.MAX_VALUE))
                .orElse(List.of());
    }

    /** Neither more nor less: per cent that no word of change stands beside, of some goods. */
    private static boolean isBare(Scene scene, Span span) {
        String before = scene.before(span);
        int from = Math.max(0, Math.max(before.lastIndexOf(';'), before.lastIndexOf(',')));
        String after = scene.after(span);
        String clause = before.substring(from) + "%" + after.replaceAll("(?s)[;,].*", "");
        return Recorded.is(scene)
                && !CHANGED.matcher(clause).find()
                && !Changes.isIn(clause)
                && !NOT_BARE.matcher(scene.lower()).find()
                && (scene.list(SpanKind.PERCENT).size() > 1 || !Changes.isIn(scene.lower()));
    }

    /** "Ferrosilicon forfeited nine tenths": a clause that tells of more or less, or of a place or time. */
    private static boolean isOfChange(Scene scene, int at) {
        String before = scene.lower().substring(0, at);
        String clause = before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
        return Changes.isIn(clause) || OTHER_PART.matcher(clause).matches();
    }

    /** Per cent of a whole, not of growth or of content. */
    static List<Span> shares(Scene scene) {
        List<Span> shares = new ArrayList<>(scene.list(SpanKind.PERCENT).stream()
                .filter(span -> (PartsOfMany.RULE.equals(span.rule())
                                && !isOfChange(
                                        scene, span.start() - scene.passage().start()))
                        || (CUE.matcher(scene.before(span)).matches()
                                && !scene.before(span)
                                        .matches(
                                                "(?s).*\\b(?:increase|rise|drop|decrease|decline|growth|fall|gain|loss)(?: of| (?:came|amounted|comes|amounts) to| (?:was|is|reached)) $"))
                        || OF_WHOLE.matcher(scene.after(span)).matches()
                        || isBare(scene, span))
                .filter(
                        span -> !scene.before(span)
                                .matches(
                                        "(?s).*\\b(?:(?<!made |make |making |makes |took |taken |takes |taking |add |adds |added )up|down|plus|minus|grew|rose|fell|jumped|climbed|dropped|sank|slipped|shrank|lost|gained|added|content of|by|increase is|rise is) $"))
                .filter(
                        span -> !scene.after(span)
                                .matches(
                                        "(?s) (?:more|less|higher|lower|up|down|above|below|larger|smaller|fewer|pure|purity|tariff|(?:\\w+ )?(?:rise|fall|increase|decrease|drop|gain|jump|growth|decline|loss|slump|surge|plunge|slide|leap|reduction|improvement|upturn|dip))\\b.*"))
                .toList());
        Matcher fraction = FRACTION.matcher(scene.lower());
        while (fraction.find()) {
            if (fraction.group("end") != null && isOfChange(scene, fraction.start())) {
                continue;
            }
            Interval interval = widened(fraction.group("about"), percent(fraction.group("what")));
            shares.add(Span.of(
                    SpanKind.PERCENT,
                    interval.text() + " %",
                    scene.sentence().at(fraction.start(), fraction.end("what")),
                    "fraction"));
        }
        shares.sort(java.util.Comparator.comparingInt(Span::start));
        return shares;
    }

    /** A part with the word before it, such as "nearly" or "well over". */
    static Interval widened(@Nullable String about, BigDecimal percent) {
        Interval exact = Interval.exactly(percent);
        return switch (about == null ? "fully" : about) {
            case "fully" -> exact;
            case "about", "around", "roughly" -> exact.widened("about");
            case "nearly", "almost", "close to", "just under" -> exact.widened("nearly");
            case "less than", "under", "not even" -> exact.widened("under");
            case "at least" -> exact.widened("least");
            default -> exact.widened("over");
        };
    }

    /** "Half", "two thirds", "nine-tenths" in per cent. */
    static BigDecimal percent(String fraction) {
        if (fraction.equals("half")) {
            return BigDecimal.valueOf(50);
        }
        String[] words = fraction.split("[- ]");
        int count = Math.max(1, NUMBERS.indexOf(words[0]));
        int part = PARTS.indexOf(words[1].replaceAll("s$", "").replace("fourth", "quarter")) + 2;
        return BigDecimal.valueOf(100L * count)
                .divide(BigDecimal.valueOf(part), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}

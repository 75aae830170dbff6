package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.SlotName;

/** Parts of a whole in per cent or as a fraction. */
final class ShareRule implements ClaimRule {
    private static final Pattern CUE = Pattern.compile(
            "(?s).*\\b(?:account(?:s|ed|ing) for|ma(?:de|ke|kes|king) up|represent(?:s|ed|ing)?|compris(?:es|ed|ing)|constitut(?:es|ed|ing)|share(?: (?:of|was|reached|rose to|fell to|stood at))?|took up|tak(?:es|ing)|took|claim(?:s|ed)|contribut(?:es|ed|ing)|suppl(?:ied|ies)|provid(?:es|ed)|absorb(?:s|ed)|generat(?:es|ed)|yield(?:s|ed)|stood at|stands at|came to|comes to|hit|reached|responsible for|good for|a share of|ma(?:de|ke) out|occup(?:ied|ies)|equal(?:s|ed|ing)?|form(?:s|ed)|amount(?:s|ed|ing) to|was|were|is|are)\\b[^,;.]{0,40}$");
    private static final Pattern OF_WHOLE = Pattern.compile(
            "(?s) ?(?:share )?of (?:the |all |total |china's |north korea's |russia's |its |their |overall |these |those |such |everything |what |whatever |goods |pyongyang's |beijing's |moscow's |india's |japan's |the north's |indian |japanese |bilateral |two-way |foreign |sales|purchases|revenue|earnings|deliveries|shipments|that |this |chinese |north korean |russian |both ).*|(?s) ?of (?:chinese|north korean|imports|exports|trade).*|(?s) share\\b.*");
    private static final Pattern FRACTION = Pattern.compile(
            "(?<!first |second |last |latter |other )\\b(?:(?<about>about|around|roughly|nearly|almost|over|more than|less than|at least) )?(?<what>half|a third|one[- ]third|two[- ]thirds|a quarter|one[- ]quarter|two[- ]fifths|three[- ]fifths|four[- ]fifths|a sixth|one[- ]sixth|an eighth|one[- ]eighth|three[- ]quarters|a fifth|one[- ]fifth|a tenth|one[- ]tenth) (?:of )(?:the |all |total |china's |north korea's |its |their |chinese |north korean |russian |indian |japanese |russia's |india's |japan's |pyongyang's |beijing's |moscow's |what |everything |these\\b|those\\b|sales|purchases|shipments|deliveries|revenue|earnings|imports|exports|trade)");
    private static final Pattern WHOLES = Pattern.compile("\\b(?:imports|exports|trade)\\b");
    private static final Pattern REST =
            Pattern.compile("(?s).*\\b(?:it|its|they|this|that|these|those|barrels|tons)\\b.*");
    private static final Map<String, String> PERCENT = Map.ofEntries(
            Map.entry("half", "50"),
            Map.entry("third", "33.33"),
            Map.entry("two thirds", "66.67"),
            Map.entry("quarter", "25"),
            Map.entry("three quarters", "75"),
            Map.entry("fifth", "20"),
            Map.entry("tenth", "10"),
            Map.entry("two fifths", "40"),
            Map.entry("three fifths", "60"),
            Map.entry("four fifths", "80"),
            Map.entry("sixth", "16.67"),
            Map.entry("eighth", "12.5"));

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
        for (Span share : shares) {
            claims.add(new ClaimDraft(ClaimKind.SHARE, Cues.of(scene.lower()), scene.passage())
                    .add(SlotName.SHARE, share)
                    .addAll(SlotName.GOODS, goods(scene, share, shares))
                    .add(SlotName.DIRECTION, Directions.inherited(scene))
                    .add(SlotName.TIME, Periods.ofFigure(scene, share)));
        }
        return claims;
    }

    private static List<Span> goods(Scene scene, Span share, List<Span> shares) {
        List<Span> goods = Figures.goods(scene, share, shares);
        return goods.isEmpty()
                        && shares.size() == 1
                        && REST.matcher(scene.before(share)).matches()
                ? scene.memory().tradeGoods
                : goods;
    }

    /** Per cent of a whole, not of growth or of content. */
    static List<Span> shares(Scene scene) {
        List<Span> shares = new ArrayList<>(scene.list(SpanKind.PERCENT).stream()
                .filter(span -> (CUE.matcher(scene.before(span)).matches()
                                && !scene.before(span)
                                        .matches("(?s).*\\b(?:increase|rise|drop|decrease|decline|growth) of $"))
                        || OF_WHOLE.matcher(scene.after(span)).matches())
                .filter(span -> !scene.before(span).matches("(?s).*\\b(?:content of|by|increase is|rise is) $"))
                .filter(
                        span -> !scene.after(span)
                                .matches(
                                        "(?s) (?:more|less|higher|lower|up|down|above|below|larger|smaller|fewer|pure|purity|tariff)\\b.*"))
                .toList());
        Matcher fraction = FRACTION.matcher(scene.lower());
        while (fraction.find()) {
            String what = fraction.group("what").replace('-', ' ').replaceAll("^(?:an?|one) ", "");
            Interval interval = Interval.exactly(new java.math.BigDecimal(PERCENT.getOrDefault(what, "50")));
            String about = fraction.group("about") == null ? "" : fraction.group("about");
            interval = switch (about) {
                case "about", "around", "roughly" -> interval.widened("about");
                case "nearly", "almost" -> interval.widened("nearly");
                case "over", "more than" -> interval.widened("over");
                case "less than" -> interval.widened("under");
                case "at least" -> interval.widened("least");
                default -> interval;
            };
            shares.add(Span.of(
                    SpanKind.PERCENT,
                    interval.text() + " %",
                    scene.sentence().at(fraction.start(), fraction.end("what")),
                    "fraction"));
        }
        shares.sort(java.util.Comparator.comparingInt(Span::start));
        return shares;
    }
}

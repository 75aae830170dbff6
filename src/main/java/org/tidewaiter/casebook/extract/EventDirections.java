package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidewaiter.casebook.Passage;

/** Which way goods go in an event: across a border only, as the sentence says it or as the event it continues had it. */
final class EventDirections {
    private static final String SIDE = "@(?<side>[A-Z]{2})@";
    private static final List<Pattern> FROM = List.of(
            Pattern.compile(
                    SIDE
                            + " (?:[a-z'-]+ ){0,5}?(?:send|sends|sent|deliver(?:s|ed)?|ship(?:s|ped)?|provid(?:es?|ed)|suppl(?:y|ies|ied)|sold|sells?|brings?|brought in parts)\\b(?! (?:back|home|away))"),
            Pattern.compile("\\bloaded (?:up )?(?:in|at) (?:the port of )?@(?<side>(?!KP)[A-Z]{2})@"),
            Pattern.compile(SIDE + " %"));
    private static final List<Pattern> TO = List.of(
            Pattern.compile(
                    "\\b(?:cleared|destined|meant|intended|bound|headed|earmarked|made|heading|left) for (?:the )?"
                            + SIDE),
            Pattern.compile(
                    "\\b(?:unloaded|discharged|landed|put ashore) (?:in|at) (?:the port of )?@(?<side>(?!KP)[A-Z]{2})@"));
    private static final Pattern MOVING = Pattern.compile(
            "\\b(?:arriv\\w+|cross\\w*|the crossing|enter\\w*|left|leaves?|leaving|held|contain(?:ed|s)|passed|due (?:at|in)|over the (?:bridge|river|ice|border|frozen)|across the|return(?:ed|s) with|came (?:over|through|across|from)|came|come|went (?:over|across|through)|ferried|smuggl\\w+|import volume|follow(?:ed|s)|rolled|reached|trucked|carted|hauled|pulled (?:in|out)|set off|slipp?(?:ed|s)?|wav(?:ed|es) through)\\b");
    private static final Pattern LEFT = Pattern.compile(
            "\\b(?:left|leaving|departed(?: from)?|sailed from|set out from|put out from) (?:the port of )?@KP@");
    private static final Pattern OVER = Pattern.compile(
            "\\b(?:over|across) the (?:\\w+ ){0,2}?(?:river|border|bridge|ice|line)\\b|\\bcross(?:ed|es|ing) (?:over )?into\\b");
    private static final Pattern AGAIN = Pattern.compile(
            "\\b(?:another|second|third|more|again|repeat|further|next(?! (?:month|year|week|spring|summer|autumn|winter))|new)\\b");
    private static final Pattern STOPPING = Pattern.compile(
            "\\b(?:stopped|seized|turned (?:\\w+ )?back|turned away|intercepted|confiscated|impounded|held up|searched|checked|inspected|waved through)\\b");
    private static final Pattern RETURN = Pattern.compile(
            "^in (?:return|exchange),|^(?:on|for) (?:the|their|its) (?:way back|return (?:trip|journey|voyage|leg))|(?<!are |is |were |was )\\bpa(?:id|ys?) (?:\\w+ )?(?:with|in) (?!cash|yuan|dollars|advance|foreign)|\\bpayment (?:is|was) (?:made )?in (?!cash|yuan|dollars|advance|foreign)|\\bas payment\\b");

    private static final Pattern BACK = Pattern.compile(
            "\\b(?:went|drove|headed|rolled|sailed|set off) home\\b|\\b(?:rode|went|came|travell?ed|rolled|drove|sailed|carried|taken|brought|hauled|loaded|on (?:the|their|its|his)) (?:way )?back\\b|\\breturn(?:ed|ing|s) with\\b|\\bon the return (?:trip|run|leg|journey)\\b");

    private EventDirections() {}

    static Optional<Span> find(Scene scene) {
        return said(scene).or(() -> byParties(scene)).or(() -> carried(scene));
    }

    /** As the sentence says it, with two countries in it, or one by name. */
    static Optional<Span> said(Scene scene) {
        List<Span> sides =
                scene.spans().stream().filter(span -> isSide(scene, span)).toList();
        Set<String> countries = sides.stream().map(EventDirections::code).collect(Collectors.toSet());
        boolean named = sides.stream()
                .anyMatch(span -> (span.kind() == SpanKind.COUNTRY && !isInside(scene, span))
                        || !Places.packed().country(span.value()).equals("KP"));
        boolean river = scene.list(SpanKind.PLACE).stream()
                        .anyMatch(span -> span.value().matches("yalu|tumen-river"))
                || OVER.matcher(scene.lower()).find();
        boolean sails =
                LEFT.matcher(marked(scene, sides)).find() && (scene.has(SpanKind.VEHICLE) || scene.has(SpanKind.GOODS));
        if (sails && countries.size() == 1) {
            return span(
                    "KP",
                    scene.frame().partner(),
                    new Passage(sides.getFirst().start(), sides.getLast().end()));
        }
        if (sides.isEmpty() || (!named && !river)) {
            return Optional.empty();
        }
        String marked = marked(scene, sides);
        Optional<String> from = first(marked, FROM);
        Optional<String> to = first(marked, TO);
        String partner = scene.frame().partner();
        Passage passage = new Passage(sides.getFirst().start(), sides.getLast().end());
        if (to.isPresent()) {
            String start = to.get().equals("KP")
                    ? countries.stream()
                            .filter(c -> !c.equals("KP"))
                            .findFirst()
                            .orElse(partner)
                    : "KP";
            return span(start, to.get(), passage);
        }
        if (from.isPresent()) {
            return span(from.get(), from.get().equals("KP") ? partner : "KP", passage);
        }
        return Directions.explicit(scene);
    }

    /** An office or firm of one country deals in a town of another: "Office 39 sells gold in Shenyang". */
    private static Optional<Span> byParties(Scene scene) {
        boolean sells = SELLS.matcher(scene.lower()).find();
        boolean buys = BUYS.matcher(scene.lower()).find();
        Optional<Span> actor = sells == buys || !IncidentRule.isMoved(scene) ? Optional.empty() : Parties.actor(scene);
        if (actor.isEmpty()) {
            return Optional.empty();
        }
        String home = actor.get().value().matches("[A-Z]{2}")
                ? actor.get().value()
                : Organisations.country(actor.get().value());
        Optional<String> abroad = EventPlaces.of(scene).stream()
                .filter(span -> AT.matcher(scene.before(span)).matches())
                .map(span -> Places.packed().country(span.value()))
                .filter(country -> !country.isEmpty() && !country.equals(home))
                .findFirst();
        if (home.isEmpty() || abroad.isEmpty() || !(home + abroad.get()).contains("KP")) {
            return Optional.empty();
        }
        return span(
                sells ? home : abroad.get(),
                sells ? abroad.get() : home,
                actor.get().passage());
    }

    private static final Pattern SELLS = Pattern.compile(
            "\\b(?:sell|sells|sold|selling|hawk(?:s|ed|ing)?|peddl(?:e|es|ed|ing)|send|sends|sent|sending|ship|ships|shipped|shipping|deliver(?:s|ed|ing)?|export(?:s|ed|ing)?|suppl(?:y|ies|ied|ying)|unload(?:s|ed)?)\\b");
    private static final Pattern BUYS = Pattern.compile(
            "\\b(?:buy|buys|bought|buying|order|orders|ordered|ordering|purchas(?:e|es|ed|ing)|import(?:s|ed|ing)?|fetch(?:es|ed|ing)?|procur(?:e|es|ed|ing)|acquir(?:e|es|ed|ing))\\b");
    private static final Pattern AT = Pattern.compile("(?s).*\\b(?:in|at|to|into|for|from) (?:the )?(?:port of )?$");

    private static Optional<Span> span(String from, String to, Passage passage) {
        return from.equals(to)
                ? Optional.empty()
                : Optional.of(Span.of(SpanKind.COUNTRY, from + ">" + to, passage, "direction"));
    }

    /** As the event had it, where goods or vehicles move on; the other way where they are the payment. */
    private static Optional<Span> carried(Scene scene) {
        Memory memory = scene.memory();
        String lower = scene.lower();
        boolean load = scene.has(SpanKind.GOODS)
                || scene.has(SpanKind.VEHICLE)
                || scene.list(SpanKind.QUANTITY).stream()
                        .anyMatch(span -> !span.value().endsWith("head"));
        if (!load) {
            return lower.matches("(?s)they came from .*") ? memory.direction() : Optional.empty();
        }
        Optional<Span> ofGoods = scene.list(SpanKind.GOODS).stream()
                .map(span -> memory.directionOf.get(span.value()))
                .filter(java.util.Objects::nonNull)
                .findFirst();
        if (RETURN.matcher(lower).find() && scene.has(SpanKind.GOODS)) {
            return ofGoods.or(() -> memory.direction().map(EventDirections::reversed));
        }
        if (BACK.matcher(lower).find() && scene.has(SpanKind.GOODS) && ofGoods.isEmpty()) {
            return memory.direction().map(EventDirections::reversed);
        }
        if (STOPPING.matcher(lower).find()) {
            return ofGoods.or(() -> memory.direction()
                            .filter(span ->
                                    memory.eventParagraph == scene.sentence().paragraph()))
                    .or(() -> inward(scene));
        }
        boolean domestic = lower.matches("(?s).*\\bfrom .*")
                && scene.list(SpanKind.PLACE).stream()
                        .allMatch(span -> Places.packed().country(span.value()).equals("KP"))
                && scene.has(SpanKind.PLACE);
        boolean moves = MOVING.matcher(lower).find()
                || (!scene.has(SpanKind.PLACE) && EachLoad.find(scene).isPresent())
                || (PlanRule.isPlan(scene) && AGAIN.matcher(lower).find());
        return moves && !domestic ? ofGoods.or(() -> memory.direction()) : Optional.empty();
    }

    /** What officials of a country stop is on its way in. */
    private static Optional<Span> inward(Scene scene) {
        return scene.list(SpanKind.COUNTRY).stream()
                .filter(span -> span.value().matches("CN|RU"))
                .findFirst()
                .map(span -> Span.of(SpanKind.COUNTRY, "KP>" + span.value(), span.passage(), "stopped on the way in"));
    }

    static Span reversed(Span direction) {
        String[] sides = direction.value().split(">");
        return Span.of(direction.kind(), sides[1] + ">" + sides[0], direction.passage(), "the other direction");
    }

    /** "In Pyongyang" is a place in the country, not the country. */
    private static boolean isInside(Scene scene, Span country) {
        return country.rule().equals("capital")
                && country.value().equals("KP")
                && scene.before(country).matches("(?s).*\\b(?:in|at|near|around|outside|of|through|via) $");
    }

    private static String code(Span span) {
        return span.kind() == SpanKind.COUNTRY ? span.value() : Places.packed().country(span.value());
    }

    private static boolean isSide(Scene scene, Span span) {
        if (span.kind() == SpanKind.COUNTRY) {
            return !scene.after(span).matches("(?s) (?:phones?|wages?|won|yuan)\\b.*");
        }
        return span.kind() == SpanKind.PLACE
                && !Places.packed().country(span.value()).isEmpty()
                && EventPlaces.of(scene).contains(span);
    }

    private static String marked(Scene scene, List<Span> sides) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Span side : sides) {
            int from = side.start() - scene.passage().start();
            if (from >= at) {
                marked.append(scene.lower(), at, from)
                        .append('@')
                        .append(code(side))
                        .append('@');
                at = side.end() - scene.passage().start();
                boolean goods = scene.list(SpanKind.GOODS).stream().anyMatch(span -> span.start() == side.end() + 1);
                marked.append(goods ? " % " : "");
            }
        }
        return Directions.dealers(marked.append(scene.lower().substring(at)).toString());
    }

    private static Optional<String> first(String marked, List<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(marked);
            if (matcher.find()) {
                return Optional.of(matcher.group("side"));
            }
        }
        return Optional.empty();
    }
}

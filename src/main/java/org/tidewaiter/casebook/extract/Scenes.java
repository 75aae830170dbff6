package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Passage;

/** Reads the spans of every sentence, and keeps what later sentences refer to. */
final class Scenes {
    private static final List<SpanReader> READERS = List.of(
            new Amounts(),
            new Vehicles(),
            new Counts(),
            new GoodsWords(),
            new HsNumbers(),
            Places.packed(),
            Organisations.reader(),
            Countries.reader(),
            Countries.capitals(),
            new LegalActs(),
            new Ranks(),
            new Phrases(),
            new Purposes(),
            new PersonGroups());

    private static final Pattern COMPANY = Pattern.compile(
            "\\b(?:company|firm|enterprise|corporation) (?:under|belonging to|affiliated with|controlled by|run by|subordinate to) ");

    private static final int FEW = 4; // tokens, the mark at the end included

    private Scenes() {}

    /** The spans that do not depend on when a text was published, sentence by sentence. */
    static List<List<Span>> timeless(List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> READERS.stream()
                        .flatMap(reader -> reader.read(sentence).stream())
                        .toList())
                .toList();
    }

    /** The scenes of a text, with its times counted from {@code anchor}. */
    static List<Scene> of(
            List<Sentence> sentences, List<List<Span>> timeless, TimeAnchor anchor, Frame frame, Memory memory) {
        Times times = new Times(anchor);
        List<Scene> scenes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Span> amounts = new ArrayList<>();
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            List<Span> spans = new ArrayList<>(times.read(sentence));
            spans.addAll(timeless.get(at));
            spans.addAll(Unsaid.units(sentence, spans, amounts));
            List<Span> told = spans;
            spans.stream()
                    .filter(span -> span.kind() == SpanKind.MONEY || span.kind() == SpanKind.QUANTITY)
                    .filter(span -> told.stream()
                            .noneMatch(one -> one.end() <= span.start() && Conversions.isPlausible(one, span)))
                    .forEach(amounts::add); // what only repeats an amount sets no unit for those that follow
            int dateline = dateline(sentence);
            spans.removeIf(
                    span -> span.end() <= dateline && (span.kind() != SpanKind.GOODS || isInBrackets(sentence, span)));
            if (amounts.isEmpty()) {
                Unsaid.ofText(sentence).ifPresent(amounts::add);
            }
            List<Span> cleared = Goods.cleared(sentence, cleared(spans)).stream()
                    .map(span -> settled(span, seen))
                    .toList();
            cleared.stream().filter(span -> span.kind() == SpanKind.GOODS).forEach(span -> seen.add(span.value()));
            scenes.add(new Scene(sentence, cleared, frame, memory));
        }
        return scenes;
    }

    /** The name of an agency in a dateline, not "RICE - " at the head of a line. */
    private static boolean isInBrackets(Sentence sentence, Span span) {
        int bracket = sentence.words().indexOf('(');
        return bracket >= 0 && bracket < span.start() - sentence.passage().start();
    }

    /** Where the dateline of a wire ends: "SHENYANG, Dec. 3 -". It says where and when was written, not what happened. */
    private static int dateline(Sentence sentence) {
        Matcher line = DATELINE.matcher(sentence.words());
        return line.lookingAt() ? sentence.passage().start() + line.end() : 0;
    }

    private static final Pattern DATELINE = Pattern.compile(
            "(?:[A-Z][A-Z.'’ -]{2,30}|[A-Z][a-z]+(?: [A-Z][a-z]+)?(?=, [A-Z][a-z]+\\.? \\d|,? ?\\())(?:, [A-Z][\\w. ]{2,25})?(?:,? \\([^)]{2,40}\\))? ?(?:--|[-–—]) ");

    /** Words with several meanings mean what the text said before: "tungsten" after "tungsten ore". */
    private static Span settled(Span span, Set<String> seen) {
        if (span.kind() != SpanKind.GOODS || seen.contains(span.value())) {
            return span;
        }
        for (String other : span.alternatives()) {
            if (seen.contains(other)) {
                List<String> rest = new ArrayList<>(List.of(span.value()));
                span.alternatives().stream().filter(one -> !one.equals(other)).forEach(rest::add);
                return new Span(span.kind(), other, rest, span.passage(), "goods words, as named before");
            }
        }
        return span;
    }

    /** Names inside other names are taken out, and so are goods inside vehicles and amounts inside times. */
    private static List<Span> cleared(List<Span> spans) {
        return spans.stream()
                .filter(span -> spans.stream().noneMatch(other -> hides(other, span)))
                .sorted(Comparator.comparingInt(Span::start)
                        .thenComparingInt(Span::end)
                        .thenComparing(Span::kind)
                        .thenComparing(Span::value))
                .toList();
    }

    private static boolean hides(Span outer, Span inner) {
        if (outer.equals(inner) || !outer.passage().overlaps(inner.passage())) {
            return false;
        }
        return switch (inner.kind()) {
            case COUNTRY ->
                outer.kind() == SpanKind.ORGANISATION && outer.passage().contains(inner.passage());
            case PERSON_GROUP -> outer.kind() == SpanKind.ORGANISATION;
            case GOODS ->
                outer.kind() == SpanKind.VEHICLE
                        || outer.kind() == SpanKind.ORGANISATION
                        || outer.kind() == SpanKind.PLACE
                        || (outer.rule().equals("loads") && outer.passage().contains(inner.passage()));
            case QUANTITY ->
                outer.kind() == SpanKind.VEHICLE
                        || outer.kind() == SpanKind.TIME
                        || (outer.kind() == SpanKind.QUANTITY
                                && outer.rule().equals("loads")
                                && !inner.rule().equals("loads"));
            case PURPOSE -> outer.kind() == SpanKind.PLACE && outer.start() == inner.start();
            case DURATION -> outer.kind() == SpanKind.TIME;
            case PLACE ->
                outer.kind() == SpanKind.ORGANISATION && outer.passage().contains(inner.passage());
            default -> false;
        };
    }

    /** Before the claims of a sentence: who is quoted in its paragraph. */
    static void enter(Scene scene) {
        Memory memory = scene.memory();
        if (scene.sentence().paragraph() != memory.paragraph) {
            memory.paragraph = scene.sentence().paragraph();
            memory.paragraphSource.clear();
            if (FirstMonths.goOn(scene.frame(), memory)) {
                memory.tradeTime = memory.firstMonths;
                memory.tradeTimeParagraph = memory.paragraph;
            } else {
                memory.tradeTime = null; // a new paragraph goes back to the headline period
                memory.tradeTimeParagraph = -1;
            }
            if (scene.sentence().words().matches("(?s)[“\"].*") && memory.quoted != null) {
                memory.paragraphSource.add(memory.quoted); // a paragraph that is a quotation goes on quoting
            }
        }
    }

    /** The period that a sentence about figures puts first: "October alone accounted for 799 million". */
    private static Optional<Span> mainTime(Scene scene) {
        if (!Recorded.is(scene)) {
            return Optional.empty();
        }
        List<Span> own = Periods.listOwn(scene, scene.passage()).stream()
                .filter(span -> !Asides.isAside(scene, span, scene.sentence().at(0, 1)))
                .filter(span -> span.value().matches("\\d{4}(?:-\\d\\d)?(?:/\\d{4}(?:-\\d\\d)?)?"))
                .toList();
        int clause = scene.lower().indexOf(';');
        Span headline = scene.frame().period();
        boolean compared = own.size() == 1
                && headline != null
                && headline.value().length() == own.getFirst().value().length()
                && headline.value().compareTo(own.getFirst().value()) > 0;
        boolean rate =
                own.size() == 1 && scene.before(own.getFirst()).matches("(?s).*\\brates? (?:of|in|for)(?: the)? $");
        return own.size() == 1
                        && !compared
                        && !rate
                        && (clause < 0
                                || own.getFirst().start() - scene.passage().start() < clause)
                ? Optional.of(own.getFirst())
                : Optional.empty();
    }

    /** After the claims of a sentence: what it told, and whether an incident was read from it. */
    static void leave(Scene scene, boolean incident) {
        Memory memory = scene.memory();
        PriceRule.remember(scene);
        scene.list(SpanKind.TIME).stream()
                .filter(span -> span.value().matches("\\d{4}-\\d\\d"))
                .forEach(span -> memory.month = span);
        scene.list(SpanKind.TIME).stream()
                .filter(span -> span.value().matches("\\d{4}-\\d\\d/\\d{4}-\\d\\d") && !Bases.isBase(scene, span))
                .forEach(memory.periods::addFirst);
        scene.find(SpanKind.RANK).ifPresent(rank -> {
            memory.rank = rank;
            memory.rankSentence = memory.sentence;
        });
        Measures.remember(scene);
        memory.sentence++;
        scene.list(SpanKind.COUNTRY).stream()
                .map(Span::value)
                .filter(country -> !country.equals("KP"))
                .findFirst()
                .ifPresent(country -> memory.subject = country);
        Speech.find(scene).ifPresent(speech -> memory.speaker = speech.speaker());
        Authors.find(scene)
                .filter(author -> author.rule().startsWith("person"))
                .ifPresent(author -> memory.author = author);
        scene.find(SpanKind.SOURCE)
                .filter(span -> span.value().equals("anonymous"))
                .ifPresent(span -> {
                    memory.paragraphSource.add(span);
                    memory.quoted = span;
                });
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
        for (Span span : scene.list(SpanKind.ORGANISATION)) {
            String kind = Organisations.kind(span.value());
            if (kind.matches("ministry|bureau|office|company")
                    && Organisations.country(span.value()).equals("KP")) {
                memory.organisations.put(kind, span);
                memory.organisations.put("agency", span);
            }
        }
        Matcher company = COMPANY.matcher(scene.lower());
        if (company.find()) {
            memory.organisations.put(
                    "company",
                    Span.of(
                            SpanKind.ORGANISATION,
                            "trading-company-kp",
                            scene.sentence().at(company.start(), company.end()),
                            "company of an office"));
        }
        if ((TradeWords.isIn(scene.lower()) || Recorded.is(scene)) && !scene.has(SpanKind.ACT)) {
            Directions.told(scene).ifPresent(direction -> {
                memory.tradeDirection = direction;
                memory.directionParagraph = scene.sentence().paragraph();
            });
            scene.list(SpanKind.TIME).stream()
                    .filter(span ->
                            span.value().matches("\\d{4}-\\d\\d(?:/\\d{4}-\\d\\d)?") && !Bases.isBase(scene, span))
                    .findFirst()
                    .ifPresent(span -> memory.tradeTime = span);
            mainTime(scene).ifPresent(span -> {
                memory.tradeTime = span;
                memory.tradeTimeParagraph = scene.sentence().paragraph();
                memory.firstMonths = span;
            });
        }
        FirstMonths.remember(scene);
        CountedVehicles.remember(scene);
        scene.list(SpanKind.VEHICLE).stream().findFirst().ifPresent(span -> memory.vehicle = span);
        if (scene.has(SpanKind.QUANTITY) || scene.has(SpanKind.VEHICLE)) {
            memory.heads = scene.list(SpanKind.QUANTITY).stream()
                    .anyMatch(span -> span.value().endsWith("head"));
        }
        if (IncidentRule.isIncident(scene) || incident) {
            Periods.listOwn(scene).stream()
                    .filter(span -> span.value().matches("\\d{4}-\\d\\d-\\d\\d.*"))
                    .findFirst()
                    .or(() -> LaterTimes.find(scene))
                    .ifPresent(span -> memory.eventTime = span);
            List<Span> places = Parties.places(scene).stream()
                    .filter(span ->
                            !Continuation.BOUND.matcher(scene.before(span)).matches())
                    .toList();
            boolean origin =
                    places.size() == 1 && scene.before(places.getFirst()).matches("(?s).*\\bfrom (?:the )?(?:\\w+ )?$");
            memory.eventPlaces =
                    places.isEmpty() || (origin && !memory.eventPlaces.isEmpty()) ? memory.eventPlaces : places;
            List<Span> home = places.stream()
                    .filter(span -> Places.packed().country(span.value()).equals("KP"))
                    .limit(1)
                    .toList();
            memory.homePlaces = home.isEmpty() ? memory.homePlaces : home;
            List<Span> ores = scene.list(SpanKind.GOODS).stream()
                    .filter(span -> span.value().startsWith("26"))
                    .toList();
            memory.ores = ores.isEmpty() ? memory.ores : ores;
            memory.eventGoods = scene.has(SpanKind.GOODS) ? scene.list(SpanKind.GOODS) : memory.eventGoods;
            if (IncidentRule.isMoved(scene)) {
                EventDirections.find(scene).ifPresent(direction -> memory.eventDirection = direction);
            }
            memory.eventParagraph = scene.sentence().paragraph();
            if (!Continuation.EARLIER.matcher(scene.lower()).find()) {
                memory.eventSentence = memory.sentence - 1;
            }
        }
    }
}

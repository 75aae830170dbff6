package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a sentence leaves behind for those after it, and what a new paragraph forgets. */
final class Remembered {
    private static final Pattern COMPANY = Pattern.compile(
            "\\b(?:company|firm|enterprise|corporation) (?:under|belonging to|affiliated with|controlled by|run by|subordinate to) ");

    private static final Pattern EARLIER_PLACE =
            Pattern.compile("(?s).*\\b(?:from|after|behind|than|had (?:\\w+ )?)(?: \\w+){0,2} ?$");

    private Remembered() {}

    /** Before the claims of a sentence: who is quoted in its paragraph. */
    static void enter(Scene scene) {
        Memory memory = scene.memory();
        if (scene.sentence().paragraph() != memory.paragraph) {
            memory.paragraph = scene.sentence().paragraph();
            memory.paragraphSource.clear();
            memory.besideTime = null;
            memory.figuresOfHeadline = 0;
            if (FirstMonths.goOn(scene.frame(), memory)) {
                memory.tradeTime = memory.firstMonths;
                memory.firstMonthsParagraph = memory.paragraph;
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

    /** After the claims of a sentence: what it told, and whether an incident was read from it. */
    static void leave(Scene scene, boolean incident) {
        times(scene);
        scene.memory().sentence++;
        speakers(scene);
        ToldTrade.remember(scene);
        organisations(scene);
        ToldTrade.rememberWay(scene);
        vehicles(scene);
        if (IncidentRule.isIncident(scene) || incident) {
            event(scene);
        }
    }

    /** The prices, periods and ranks it told. */
    private static void times(Scene scene) {
        Memory memory = scene.memory();
        PriceRule.remember(scene);
        scene.list(SpanKind.TIME).stream()
                .filter(span -> span.value().matches("\\d{4}-\\d\\d"))
                .forEach(span -> memory.month = span);
        scene.list(SpanKind.TIME).stream()
                .filter(span -> span.value().matches("\\d{4}-\\d\\d/\\d{4}-\\d\\d") && !Bases.isBase(scene, span))
                .forEach(memory.periods::addFirst);
        Span listed = memory.listed;
        scene.list(SpanKind.RANK).stream()
                .filter(rank -> !EARLIER_PLACE.matcher(scene.before(rank)).matches())
                .reduce((one, two) -> two)
                .filter(rank -> listed == null || listed.start() < rank.start())
                .or(() -> Optional.ofNullable(listed))
                .ifPresent(rank -> {
                    memory.rank = rank;
                    memory.rankSentence = memory.sentence;
                });
        memory.listed = null;
        Measures.remember(scene);
    }

    /** Who is spoken of and who speaks. */
    private static void speakers(Scene scene) {
        Memory memory = scene.memory();
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
    }

    /** Offices and firms that "the ministry" may mean later. */
    private static void organisations(Scene scene) {
        Memory memory = scene.memory();
        for (Span span : scene.list(SpanKind.ORGANISATION)) {
            String kind = Organisations.kind(span.value());
            if (kind.equals("ministry")
                    || (kind.matches("bureau|office|company")
                            && Organisations.country(span.value()).equals("KP"))) {
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
    }

    /** Periods named for what follows, and vehicles. */
    private static void vehicles(Scene scene) {
        Memory memory = scene.memory();
        FirstMonths.remember(scene);
        CountedVehicles.remember(scene);
        boolean each = EachLoad.find(scene).isPresent(); // "a wagon takes 60 tons" names none anew
        List<Span> several = Stream.of(SpanKind.VEHICLE, SpanKind.QUANTITY)
                .flatMap(kind -> scene.list(kind).stream())
                .filter(span -> span.kind() == SpanKind.VEHICLE || span.rule().equals("loads"))
                .filter(span -> !each || !span.value().startsWith("1 "))
                .toList();
        several.stream().findFirst().ifPresent(span -> memory.vehicle = span);
        several.forEach(span -> memory.vehicles.put(span.value().split(" ")[1], span));
        if (scene.has(SpanKind.QUANTITY) || scene.has(SpanKind.VEHICLE)) {
            memory.heads = scene.list(SpanKind.QUANTITY).stream()
                    .anyMatch(span -> span.value().endsWith("head"));
        }
    }

    /** The event it told of. */
    private static void event(Scene scene) {
        Memory memory = scene.memory();

        Periods.listOwn(scene).stream()
                .filter(span -> span.value().matches("\\d{4}-\\d\\d-\\d\\d.*"))
                .findFirst()
                .or(() -> LaterTimes.find(scene))
                .ifPresent(span -> memory.eventTime = span);
        List<Span> places = EventPlaces.of(scene).stream()
                .filter(span -> !Continuation.BOUND.matcher(scene.before(span)).matches())
                .filter(span -> !EventPlaces.isSeat(scene, span))
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

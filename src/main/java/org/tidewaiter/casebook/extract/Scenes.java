package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the spans of every sentence, and keeps what later sentences refer to. */
final class Scenes {
    private static final List<SpanReader> READERS = List.of(
            new Amounts(),
            new Vehicles(),
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

    private Scenes() {}

    static List<Scene> of(List<Sentence> sentences, TimeAnchor anchor, Frame frame, Memory memory) {
        Times times = new Times(anchor);
        List<Scene> scenes = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Span> spans = new ArrayList<>(times.read(sentence));
            READERS.forEach(reader -> spans.addAll(reader.read(sentence)));
            scenes.add(new Scene(sentence, cleared(spans), frame, memory));
        }
        return scenes;
    }

    /** Names inside other names are taken out, and so are goods inside vehicles and amounts inside times. */
    private static List<Span> cleared(List<Span> spans) {
        return spans.stream()
                .filter(span -> spans.stream().noneMatch(other -> hides(other, span)))
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end).thenComparing(Span::kind).thenComparing(Span::value))
                .toList();
    }

    private static boolean hides(Span outer, Span inner) {
        if (outer == inner || !outer.passage().overlaps(inner.passage())) {
            return false;
        }
        return switch (inner.kind()) {
            case COUNTRY -> outer.kind() == SpanKind.ORGANISATION && outer.passage().contains(inner.passage());
            case PERSON_GROUP -> outer.kind() == SpanKind.ORGANISATION;
            case GOODS -> outer.kind() == SpanKind.VEHICLE || outer.kind() == SpanKind.ORGANISATION || outer.kind() == SpanKind.PLACE;
            case QUANTITY -> outer.kind() == SpanKind.VEHICLE || outer.kind() == SpanKind.TIME;
            case DURATION -> outer.kind() == SpanKind.TIME;
            case PLACE -> outer.kind() == SpanKind.ORGANISATION && outer.passage().contains(inner.passage());
            default -> false;
        };
    }

    /** Before the claims of a sentence: who is quoted in its paragraph. */
    static void enter(Scene scene) {
        Memory memory = scene.memory();
        if (scene.sentence().paragraph() != memory.paragraph) {
            memory.paragraph = scene.sentence().paragraph();
            memory.paragraphSource.clear();
        }
    }

    /** After the claims of a sentence: what it told. */
    static void leave(Scene scene) {
        Memory memory = scene.memory();
        Authors.find(scene).filter(author -> author.rule().startsWith("person")).ifPresent(author -> memory.author = author);
        scene.find(SpanKind.SOURCE).filter(span -> span.value().equals("anonymous")).ifPresent(memory.paragraphSource::add);
        if (scene.has(SpanKind.GOODS)) {
            memory.goods = scene.list(SpanKind.GOODS);
        }
        scene.list(SpanKind.ORGANISATION).stream()
                .filter(span -> Organisations.kind(span.value()).matches("ministry|bureau|office|force|company"))
                .findFirst()
                .ifPresent(span -> memory.organisation = span);
        if (TradeWords.isIn(scene.lower()) && !scene.has(SpanKind.ACT)) {
            Directions.find(scene).ifPresent(direction -> memory.tradeDirection = direction);
            scene.list(SpanKind.TIME).stream()
                    .filter(span -> span.value().matches("\\d{4}-\\d\\d(?:/\\d{4}-\\d\\d)?") && !Bases.isBase(scene, span))
                    .findFirst()
                    .ifPresent(span -> memory.tradeTime = span);
        }
        if (IncidentRule.isIncident(scene)) {
            Periods.listOwn(scene).stream()
                    .filter(span -> span.value().matches("\\d{4}-\\d\\d-\\d\\d.*"))
                    .findFirst()
                    .ifPresent(span -> memory.eventTime = span);
            List<Span> places = Parties.places(scene);
            memory.eventPlaces = places.isEmpty() ? memory.eventPlaces : places;
            Directions.explicit(scene).ifPresent(direction -> memory.eventDirection = direction);
        }
    }
}

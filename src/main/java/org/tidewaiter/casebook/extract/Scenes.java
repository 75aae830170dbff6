package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
            new PartsOfMany(),
            new Phrases(),
            new Purposes(),
            new PersonGroups());

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
        GoodsAgain again = new GoodsAgain();
        List<Span> amounts = new ArrayList<>();
        List<Span> here = new ArrayList<>(); // of the paragraph
        int paragraph = -1;
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            if (sentence.paragraph() != paragraph) {
                here.clear();
                paragraph = sentence.paragraph();
            }
            List<Span> spans = new ArrayList<>(times.read(sentence));
            spans.addAll(timeless.get(at));
            spans.addAll(Unsaid.units(
                    sentence, spans, here.stream().anyMatch(span -> span.kind() == SpanKind.MONEY) ? here : amounts));
            List<Span> told = spans;
            spans.stream()
                    .filter(span -> span.kind() == SpanKind.MONEY || span.kind() == SpanKind.QUANTITY)
                    .filter(span -> told.stream()
                            .noneMatch(one -> one.end() <= span.start() && Conversions.isPlausible(one, span)))
                    .filter(span -> amounts.isEmpty() || !Conversions.isPlausible(amounts.getLast(), span))
                    .forEach(span -> {
                        if (!span.value().endsWith(" USD")
                                || amounts.stream().noneMatch(one -> Conversions.isPlausible(one, span))) {
                            here.add(span);
                        }
                        amounts.add(span);
                    }); // what only repeats an amount sets no unit for those that follow
            int dateline = dateline(sentence);
            spans.removeIf(
                    span -> span.end() <= dateline && (span.kind() != SpanKind.GOODS || isInBrackets(sentence, span)));
            if (amounts.isEmpty()) {
                Unsaid.ofText(sentence).ifPresent(amounts::add);
            }
            List<Span> settled = Goods.cleared(sentence, cleared(spans)).stream()
                    .map(span -> settled(span, seen))
                    .toList();
            List<Span> cleared = inOrder(again.next(sentence, settled));
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
        return inOrder(spans.stream()
                .filter(span -> spans.stream().noneMatch(other -> hides(other, span)))
                .toList());
    }

    private static List<Span> inOrder(List<Span> spans) {
        return spans.stream()
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
            case MONEY -> outer.rule().equals(PartsOfMany.RULE);
            case QUANTITY ->
                outer.rule().equals(PartsOfMany.RULE)
                        || outer.kind() == SpanKind.VEHICLE
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
}

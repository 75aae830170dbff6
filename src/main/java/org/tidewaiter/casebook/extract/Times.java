package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tidewaiter.casebook.Passage;

/**
 * Times by the grammar of docs/method/claims.md, counted from an anchor. Where a text has no day of publication, words
 * that count from it ("this year") stay unread, and say so: their sentence takes no time from elsewhere.
 */
final class Times implements SpanReader {
    private static final Pattern VERB_MAY = Pattern.compile(
            "may (?:they|he|she|it|we|you|the|this|be|have|not|well|also|seem|\\w+ (?:to|the))\\b.*", Pattern.DOTALL);

    private final List<TimeRule> rules;
    private final boolean dated;

    Times(TimeAnchor anchor) {
        dated = anchor.published() != null;
        rules = Stream.of(
                        DayTimes.rules(anchor),
                        MonthTimes.rules(anchor),
                        YearTimes.rules(anchor),
                        AsianTimes.rules(anchor))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Span> read(Sentence sentence) {
        boolean plan = Cues.isPlan(sentence.lower());
        List<Span> all = new ArrayList<>();
        List<Span> unread = new ArrayList<>();
        for (TimeRule rule : rules) {
            Matcher matcher = rule.pattern().matcher(sentence.lower());
            while (matcher.find()) {
                if (!isMonthWord(sentence, matcher)) {
                    continue;
                }
                String value = rule.meaning().of(matcher, plan);
                Passage passage = sentence.at(matcher.start(), matcher.end());
                if (value != null) {
                    all.add(Span.of(SpanKind.TIME, value, passage, "time: " + rule.name()));
                } else if (!dated) {
                    unread.add(Span.of(SpanKind.UNREAD_TIME, "", passage, "time: " + rule.name()));
                }
            }
        }
        List<Span> chosen = longest(all);
        chosen.addAll(OtherQuarter.beside(sentence, chosen));
        chosen.sort(Comparator.comparingInt(Span::start));
        unread.stream()
                .filter(span ->
                        chosen.stream().noneMatch(other -> other.passage().overlaps(span.passage())))
                .forEach(chosen::add);
        return chosen;
    }

    private static List<Span> longest(List<Span> all) {
        List<Span> chosen = new ArrayList<>();
        all.stream()
                .sorted(Comparator.<Span>comparingInt(span -> span.start() - span.end())
                        .thenComparingInt(Span::start))
                .forEach(span -> {
                    if (chosen.stream().noneMatch(other -> other.passage().overlaps(span.passage()))) {
                        chosen.add(span);
                    }
                });
        chosen.sort(Comparator.comparingInt(Span::start));
        return chosen;
    }

    /** "may" and "march" are months only with a capital letter and not as verbs. */
    private static boolean isMonthWord(Sentence sentence, Matcher matcher) {
        for (String word : List.of("may", "march", "mar", "dec", "sep", "oct", "jan")) {
            int at = matcher.group().indexOf(word);
            if (at >= 0) {
                char first = sentence.words().charAt(matcher.start() + at);
                String before = sentence.lower().substring(0, matcher.start() + at);
                return Character.isUpperCase(first)
                        && (before.matches(
                                        "(?s).*\\b(?:in|by|of|since|until|till|from|through|early|late|mid|last|this|during) $")
                                || !VERB_MAY.matcher(sentence.lower().substring(matcher.start() + at))
                                        .matches());
            }
        }
        return true;
    }
}

package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places in an order: "second-highest", "ranked third", "top import", "five of the top ten". */
final class Ranks implements SpanReader {
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10));
    private static final String ORDINAL =
            "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:st|nd|rd|th)";
    private static final String NUMBER = "one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}";
    private static final String BEST =
            "(?:highest|largest|biggest|most(?:[- ](?:imported|exported|traded|valuable|important|common))?|greatest|top|leading|main)";
    private static final Pattern SET = Pattern.compile("\\b(?<n>" + NUMBER
            + ") (?:out )?of (?:the |its |china's |north korea's )?(?:top|leading|largest|biggest) (?<m>" + NUMBER
            + ")\\b");
    private static final Pattern NTH = Pattern.compile("\\b(?:(?<nth>" + ORDINAL + ")[- ]" + BEST
            + "\\b|(?:ranked|ranks|ranking|placed|came(?: in)?|rank|finished|stood)(?: (?:as|at|in))?(?: the)? (?:(?:no\\. ?|number )(?:"
            + NUMBER + ")|(?:" + ORDINAL + "))\\b(?![,.]?\\d)|\\bin (?<place>" + ORDINAL
            + ") place\\b|\\bno\\. ?(?<number>\\d{1,2})(?= (?:import|export|item|product|good|commodit)))");
    private static final Pattern FOLLOWED = Pattern.compile("\\bfollowed by\\b");
    private static final Pattern TOPS =
            Pattern.compile("\\b(?:the )?(?:top|largest|biggest|leading) (?<n>two|three|four|five|ten|\\d{1,2})\\b");
    private static final Pattern FIRST = Pattern.compile(
            "(?<!(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|of the|one of|among the|\\dth|\\dnd|\\drd)[ -]|among its )(?:\\b(?:the |its |china's |north korea's )(?:single )?(?:largest|biggest|top|highest|most valuable|number one|leading|main)(?:[- ](?:value|selling|traded))?(?: \\w+){0,2}? (?:import|export|item|product|commodity|good|category)s?\\b|\\b(?:topped|tops|led|heads|headed) the (?:list|ranking)\\b|\\bthe (?:largest|biggest|top)(?= (?:was|were|being)\\b))");

    @Override
    public List<Span> read(Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        Matcher set = SET.matcher(sentence.lower());
        while (set.find()) {
            add(sentence, spans, number(set.group("n")) + "/" + number(set.group("m")), set, "rank of a set");
        }
        Matcher nth = NTH.matcher(sentence.lower());
        while (nth.find()) {
            String word = nth.group("nth") != null
                    ? nth.group("nth")
                    : nth.group("place") != null
                            ? nth.group("place")
                            : nth.group("number") != null
                                    ? nth.group("number")
                                    : nth.group().replaceAll("^.*[ .]", "");
            add(sentence, spans, String.valueOf(number(word)), nth, "rank");
        }
        Matcher tops = TOPS.matcher(sentence.lower());
        while (tops.find()) {
            if (!FOLLOWED.matcher(sentence.lower()).find()) {
                int n = number(tops.group("n"));
                add(sentence, spans, n + "/" + n, tops, "rank of a set");
            }
        }
        Matcher first = FIRST.matcher(sentence.lower());
        while (first.find()) {
            add(sentence, spans, "1", first, "rank, first");
        }
        spans.sort(java.util.Comparator.comparingInt(Span::start));
        return spans;
    }

    private static void add(Sentence sentence, List<Span> spans, String value, Matcher at, String rule) {
        var passage = sentence.at(at.start(), at.end());
        if (spans.stream().noneMatch(span -> span.passage().overlaps(passage))) {
            spans.add(Span.of(SpanKind.RANK, value, passage, rule));
        }
    }

    private static int number(String word) {
        Integer ordinal = ORDINALS.get(word);
        if (ordinal != null) {
            return ordinal;
        }
        String digits = word.replaceAll("\\D", "");
        return digits.isEmpty() ? Numerals.number(word).low().intValue() : Integer.parseInt(digits);
    }
}

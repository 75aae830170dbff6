package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places in an order told without a verb of ranking. An ordinal that no noun follows is one where its clause begins or ends
 * with it: "Sugar, fifth", "hairpieces, again first", "eighth, with a mere 0.3 million", "in third", "rank 2".
 */
final class PlainPlaces implements SpanReader {
    private static final String ADVERB =
            "(?:(?:now|still|again|only|just|even|already|currently|once more|once again|as before|a distant|a close|a poor|at|as|in|the|was|were|is|are) ){0,3}";
    private static final String BOUNDARY = "(?= ?[.;:,)]|$| and (?:in )?" + Ordinals.PATTERN
            + "\\b(?! (?:time|half|quarter))| (?:with|at|on|in (?:value|weight|line)|by (?:value|weight)) )";
    private static final Pattern ORDINAL = Pattern.compile("(?:(?<=[,(:;–—] |\\()|(?<=\\b(?:and|but|only) ))" + ADVERB
            + "(?<nth>" + Ordinals.PATTERN + ")" + BOUNDARY
            + "|\\b(?:st(?:and|ands|ood)|com(?:e|es|ing)|came|rank(?:s|ed|ing)?|plac(?:e|es|ed|ing)|lie|lies|lay|sit|sits|sat|ran|follow(?:s|ed)?|finish|finishes|finished|remain(?:s|ed)?|figure[sd]?|list(?:s|ed)|was|were|is|are) "
            + ADVERB + "(?<verb>" + Ordinals.PATTERN + ")" + BOUNDARY + "|^(?:and )?in (?<lead>" + Ordinals.PATTERN
            + "),");
    private static final Pattern NUMBERED = Pattern.compile("\\b(?:rank(?:ed|s)?|number|no\\.) ?#?(?<n>\\d{1,2}|"
            + NumberWords.PATTERN + ")(?= ?[.;:,()]|$)(?![.,]\\d)");
    private static final Pattern DATE =
            Pattern.compile("(?s).*\\b(?:on|" + TimeWords.MONTH + "|until|by|since|from) (?:the )?$");

    @Override
    public List<Span> read(Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        Matcher ordinal = ORDINAL.matcher(sentence.lower());
        while (ordinal.find()) {
            String group = ordinal.group("nth") != null ? "nth" : ordinal.group("verb") != null ? "verb" : "lead";
            boolean date = ordinal.group(group).matches("\\d.*")
                    && DATE.matcher(sentence.lower().substring(0, ordinal.start(group)))
                            .matches();
            if (!date) {
                add(sentence, ordinal, group, spans);
            }
        }
        Matcher numbered = NUMBERED.matcher(sentence.lower());
        while (numbered.find()) {
            add(sentence, numbered, "n", spans);
        }
        return spans;
    }

    private static void add(Sentence sentence, Matcher at, String group, List<Span> spans) {
        spans.add(Span.of(
                SpanKind.RANK,
                String.valueOf(Ordinals.number(at.group(group))),
                sentence.at(at.start(group), at.end(group)),
                "rank, plain"));
    }
}

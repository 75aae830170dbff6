package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Places in an order: "second-highest", "ranked third", "top import", "five of the top ten". */
final class Ranks implements SpanReader {
    static final String OF_MONTH = "rank of a month";
    private static final PlainPlaces PLAIN = new PlainPlaces();
    private static final String ORDINAL = Ordinals.PATTERN;
    private static final String NUMBER = "one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}";
    private static final String BEST =
            "(?:highest|largest|biggest|heaviest|costliest|bulkiest|most(?:[- ](?:imported|exported|traded|valuable|important|common))?|greatest|top|leading|main)";
    private static final Pattern SET = Pattern.compile("\\b(?<n>" + NUMBER
            + ") (?:out )?of (?:the |its |china's |north korea's )?(?:top|leading|largest|biggest) (?<m>" + NUMBER
            + ")\\b|\\b(?<n2>" + NUMBER + ") (?:out )?of (?:the |its |china's |north korea's )(?<m2>" + NUMBER
            + ") (?:top|leading|largest|biggest|main|most (?:important|valuable))\\b");
    private static final String KIND =
            "(?:imports?|exports?|items?|products?|goods?|commodit(?:y|ies)|purchases?|sellers?|categor(?:y|ies)|earners?|articles?|positions?|cargo(?:es)?|shipments?|sources? of (?:income|revenue|hard currency|foreign currency)|deliver(?:y|ies)|chapters?|headings?|lines?|groups?)";
    private static final String PLACE = "(?:place|position|spot|rank|slot|berth)";
    private static final Pattern NTH = Pattern.compile(
            "(?<!\\ba |\\bone |\\bone-)\\b(?:(?<nth>" + ORDINAL + ")(?:[- ]" + BEST
                    + "\\b|[- ](?:" + PLACE + "|(?:(?!quarter|half|month|week|day)\\w+ )?" + KIND
                    + "|in (?:value|weight|rank|line|order|the (?:list|table|ranking|order))|by (?:value|weight|volume)|on the list|of all|among|behind)\\b)"
                    + "|(?:ranked|ranks|ranking|placed|(?:slipped|fell|rose|climbed|moved|dropped|jumped|advanced|sank|slid|went)(?: up| down| back)? (?:to|into)|took|takes|occupied|kept|keeps|came(?: in)?|comes|rank|finished|stood|stands|was|were|is|are|became|remained|ended(?: up)?|held|holds)(?: (?:as|at|in|only|again|now|still))?(?: the)? (?:(?:rank |no\\. ?|number |place )(?:"
                    + NUMBER + ")|(?:" + ORDINAL
                    + ")(?! (?:time|quarter|half|month|day|week|year|shipment|since|ship|to\\b|\\w+ months)))\\b(?![,.]?\\d)|\\b(?:rank|place|position|number) (?<word>"
                    + NUMBER
                    + ")(?= (?:in|among|on|of|for|with|by)\\b)|\\bno\\. ?(?<number>\\d{1,2})(?= (?:\\w+ )?(?:import|export|item|product|good|commodit|earner|seller|purchase|source|money|in|among|on)))");
    private static final Pattern ELLIPSIS =
            Pattern.compile("\\b(?<nth>" + ORDINAL + ")(?:,)? (?=(?:with|at) [\\d$¥])|^(?:in )?(?<lead>" + ORDINAL
                    + ") (?:place |spot |position )?(?:came|comes|was|is|were|went to|goes to|fell to|belonged to|followed|are)\\b|\\b(?:followed by|then came|and)(?: [\\w-]+){1,5} in (?<in>"
                    + ORDINAL + ") place|\\b(?<second>runner-up|runners-up|second only to)\\b");
    private static final Pattern FOLLOWED = Pattern.compile("\\bfollowed by\\b");
    private static final String PERIOD = "(?:(?:single )?(?:month|quarter|year))";
    private static final Pattern MONTH = Pattern.compile("\\b(?:the |its |their )(?:year's |period's )?(?:(?<nth>"
            + ORDINAL
            + ")[- ])?(?:best|busiest|fullest|strongest|richest|liveliest|biggest|largest|highest|heaviest) " + PERIOD
            + "\\b(?! since)|\\b(?:more|[a-z]+er) than (?:in |during )?any other " + PERIOD
            + "\\b|\\bno (?:other )?" + PERIOD
            + " (?:\\w+ ){1,3}?(?:more|[a-z]+er)\\b|\\bthe (?:most|highest|largest|biggest) (?:in|of|for) any " + PERIOD
            + "\\b");
    private static final Pattern BARE = Pattern.compile(
            "\\b(?:the|to|from|as|in) (?<nth>" + ORDINAL + ")(?=[.,;:]|$| (?:among|by value|by weight|again)\\b)");
    private static final Pattern TOPS =
            Pattern.compile("\\b(?:the )?(?:top|largest|biggest|leading) (?<n>two|three|four|five|ten|\\d{1,2})\\b");
    private static final Pattern FIRST = Pattern.compile(
            "(?<!(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|of the|one of|among the|\\dth|\\dnd|\\drd)[ -]|among its )(?:\\b(?:the |its |china's |north korea's |russia's |their |pyongyang's |beijing's )(?:single )?(?:largest|biggest|top|highest|most (?:valuable|important|expensive|traded|imported|exported|lucrative)|number one|leading|main|greatest|chief|principal|heaviest|costliest|dearest|priciest|bulkiest|weightiest)(?:[- ](?:value|selling|traded|monthly|yearly|annual|quarterly|single))?(?: \\w+){0,2}? "
                    + "(?:import|export|item|product|commodity|good|category|purchase|seller|earner|amount|figure|sum|total|volume|thing|sale)s?\\b|\\b(?:topp?(?:ed|ing|s)|led|leads|leading|head(?:s|ed|ing)) (?:the |china's |its |all )?(?:\\w+ )?(?:list|ranking|rankings|table|chart|charts|league table|pack|field|imports|exports|order|goods|purchases|sales|shipments|deliveries)\\b|\\b(?:took|taken|takes|taking|in|held|holds|regained|assumed) (?:the )?(?:lead|top spot|top place|first place|pole position|number one spot)\\b|\\b(?:number|no\\.) one\\b|\\bthe (?:biggest|largest|top|leading|main|most important|most valuable) (?:single )?(?:\\w+ ){0,2}(?:import|export|item|product|commodity|good|category|earner|article)\\b|\\b(?:list|ranking|table|imports|exports|purchases|sales) (?:was|were|is|are) (?:headed|led|topped) by\\b|\\b(?:at|on) (?:the )?(?:top|head) of (?:the |china's |its )?(?:\\w+ )?(?:list|ranking|table|imports|exports|bill|chart|pile)\\b|\\b(?:was|were|is|are|came|stood) (?:out )?in front\\b|\\b(?:dwarf(?:s|ed)|outweigh(?:s|ed)|tower(?:s|ed) over|eclips(?:es|ed)) (?:everything|all|every other)\\b"
                    + "|\\b(?:led|headed|topped) (?=by\\b)|\\b(?:leads?|led|top(?:s|ped)|head(?:s|ed))(?=[,;.]| (?:with|at (?:[\\d$¥])|the (?:sheet|bill|ledger|column|way|line|queue|field|page)))|\\b(?:first of all|before all else|above all else|ahead of all else)(?=[:,.;]|$)|\\bat the (?:very )?(?:top|head)(?=[.,;:)]|$)|\\b(?:top|first|number one) slot\\b|\\bbought most\\b"
                    + "|\\b(?:the )?foremost (?:place|position|rank|item|article|import|export)\\b|\\b(?:the )?(?:undisputed |clear )?(?:champion|leader|front-runner|chart-topper)s?(?: (?:of|among|in)\\b|,? (?:once more|once again|again|as before|as ever|as always)?,? ?(?:was|were|is|are|remain(?:s|ed))\\b)|\\b(?:pride of place|on top of the (?:list|table))\\b|\\bthe (?:largest|biggest|top|highest|heaviest|costliest|bulkiest)(?= (?:was|were|being|of (?:any|all)|in (?:\\w+ )years|since)\\b)|\\bno (?:single )?(?:good|item|product|commodity|article|import|export) (?:earned|brought|cost|fetched|yielded|sold)(?: [\\w']+){0,4} more than\\b|\\bno other (?:good|item|product|commodity|article|import|export)\\b|\\bmore than any other (?:good|item|product|commodity|import|export)\\b|\\bahead of (?:all|everything) (?:others?|else)\\b|\\bnothing (?:else )?(?:earned|brought|sold|cost)(?: \\w+){0,4} more\\b)");

    @Override
    public List<Span> read(Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        Matcher set = SET.matcher(sentence.lower());
        while (set.find()) {
            add(
                    sentence,
                    spans,
                    Ordinals.number(set.group("n") == null ? set.group("n2") : set.group("n")) + "/"
                            + Ordinals.number(set.group("m") == null ? set.group("m2") : set.group("m")),
                    set,
                    "rank of a set");
        }
        Matcher nth = NTH.matcher(sentence.lower());
        while (nth.find()) {
            String word = nth.group("nth") != null
                    ? nth.group("nth")
                    : nth.group("word") != null
                            ? nth.group("word")
                            : nth.group("number") != null
                                    ? nth.group("number")
                                    : nth.group().replaceAll("^.*[ .]", "");
            add(sentence, spans, String.valueOf(Ordinals.number(word)), nth, "rank");
        }
        Matcher ellipsis = ELLIPSIS.matcher(sentence.lower());
        while (ellipsis.find()) {
            String word = Stream.of("nth", "lead", "in")
                    .map(ellipsis::group)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse("second");
            add(sentence, spans, String.valueOf(Ordinals.number(word)), ellipsis, "rank");
        }
        Matcher tops = TOPS.matcher(sentence.lower());
        while (tops.find()) {
            if (!FOLLOWED.matcher(sentence.lower()).find()) {
                int n = Ordinals.number(tops.group("n"));
                add(sentence, spans, n + "/" + n, tops, "rank of a set");
            }
        }
        Matcher first = FIRST.matcher(sentence.lower());
        while (first.find()) {
            add(sentence, spans, "1", first, "rank, first");
        }
        Matcher month = MONTH.matcher(sentence.lower());
        while (month.find()) {
            String which = month.group("nth");
            add(sentence, spans, which == null ? "1" : String.valueOf(Ordinals.number(which)), month, OF_MONTH);
        }
        Matcher bare = BARE.matcher(sentence.lower());
        while (!spans.isEmpty() && bare.find()) {
            add(sentence, spans, String.valueOf(Ordinals.number(bare.group("nth"))), bare, "rank, place not repeated");
        }
        for (Span plain : PLAIN.read(sentence)) {
            if (spans.stream().noneMatch(span -> span.passage().overlaps(plain.passage()))) {
                spans.add(plain);
            }
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
}

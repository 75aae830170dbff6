package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Acts by the names the rule books give them, and paragraphs. */
final class LegalActs implements SpanReader {
    private static final Map<String, String> YEARS = Map.ofEntries(
            Map.entry("1695", "2006"),
            Map.entry("1718", "2006"),
            Map.entry("1874", "2009"),
            Map.entry("1928", "2010"),
            Map.entry("2036", "2012"),
            Map.entry("2087", "2013"),
            Map.entry("2094", "2013"),
            Map.entry("2270", "2016"),
            Map.entry("2321", "2016"),
            Map.entry("2356", "2017"),
            Map.entry("2371", "2017"),
            Map.entry("2375", "2017"),
            Map.entry("2397", "2017"),
            Map.entry("2680", "2023"));
    private static final Pattern RESOLUTIONS = Pattern.compile(
            "(?:\\bresolutions?|\\bres\\.|\\bunscrs?|\\bscr|\\bs/res/|결의(?:안)?|决议|第)\\s?(?:no\\.? ?|number )?(?<list>\\d{4}(?:(?:,| and|, and| or) ?\\d{4})*)(?: ?号| ?호)?|(?<before>\\b(?:1718|1874|2087|2094|2270|2321|2371|2375|2397)\\b)(?=호| 호|号)|(?<=\\b(?:of|in|under|by|since|per|to|neither|both|nor|and|or|with|than|that) )(?<bare>1718|1874|2087|2094|2270|2321|2371|2375|2397)(?=[.;:)]|, |$| (?:and|or|but|itself|also|too|does|do|is|was|says|names|bans|caps|limits|forbids|covers|lists|has|against|when|which|on)\\b)");
    private static final Pattern NUMBER = Pattern.compile("\\d{4}");
    private static final Pattern EU = Pattern.compile(
            "\\bregulation (?:\\((?:eu|ec)\\) )?(?:no\\.? )?(?<number>2017/1509|833/2014|765/2006|329/2007)");
    private static final Pattern CN = Pattern.compile(
            "\\b(?:announcement|notice|circular) no\\. ?(?<number>\\d{1,3})(?: (?:of|in) (?<year>20\\d\\d))|\\b(?:announcement|notice) (?<year2>20\\d\\d)[/-](?<number2>\\d{1,3})");
    private static final Map<String, String> CN_NAMES = Map.of(
            "2016-11",
            "MOFCOM 2016 No. 11",
            "2016-81",
            "MOFCOM/GACC 2016 No. 81",
            "2017-12",
            "MOFCOM/GACC 2017 No. 12",
            "2017-40",
            "MOFCOM/GACC 2017 No. 40",
            "2017-52",
            "MOFCOM/GACC 2017 No. 52",
            "2018-4",
            "MOFCOM/GACC 2018 No. 4");
    private static final Pattern PARAGRAPH = Pattern.compile("\\d{1,2}(?:\\([a-z]{1,4}\\))*");
    private static final Pattern PARAGRAPHS = Pattern.compile(
            "(?:\\b(?:paragraphs?|paras?\\.?|clauses?|op)|§) ?(?:no\\. )?(?<list>\\d{1,2}(?:\\([a-z]{1,4}\\))*(?:(?:,| and|, and| or) ?\\d{1,2}(?:\\([a-z]{1,4}\\))*(?![\\d,]))*)|(?:第)?(?<asian>\\d{1,2}) ?(?:항|段)");

    @Override
    public List<Span> read(Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        Matcher resolutions = RESOLUTIONS.matcher(sentence.lower());
        while (resolutions.find()) {
            String group = resolutions.group("list") != null
                    ? "list"
                    : resolutions.group("before") != null ? "before" : "bare";
            Matcher number = NUMBER.matcher(resolutions.group(group));
            while (number.find()) {
                String year = YEARS.get(number.group());
                if (year != null) {
                    int start = resolutions.start(group) + number.start();
                    int from = number.start() == 0 ? resolutions.start() : start;
                    spans.add(Span.of(
                            SpanKind.ACT,
                            "S/RES/" + number.group() + " (" + year + ")",
                            sentence.at(from, start + number.group().length()),
                            "resolution"));
                }
            }
        }
        Matcher eu = EU.matcher(sentence.lower());
        while (eu.find()) {
            String number = eu.group("number");
            String name = switch (number) {
                case "765/2006", "329/2007" -> "Regulation (EC) No " + number;
                case "833/2014" -> "Regulation (EU) No " + number;
                default -> "Regulation (EU) " + number;
            };
            spans.add(Span.of(SpanKind.ACT, name, sentence.at(eu.start(), eu.end()), "regulation"));
        }
        Matcher cn = CN.matcher(sentence.lower());
        while (cn.find()) {
            String key = cn.group("year") != null
                    ? cn.group("year") + "-" + cn.group("number")
                    : cn.group("year2") + "-" + cn.group("number2");
            String name = CN_NAMES.get(key);
            if (name != null) {
                spans.add(Span.of(SpanKind.ACT, name, sentence.at(cn.start(), cn.end()), "announcement"));
            }
        }
        Matcher paragraphs = PARAGRAPHS.matcher(sentence.lower());
        while (paragraphs.find()) {
            String group = paragraphs.group("list") == null ? "asian" : "list";
            Matcher number = PARAGRAPH.matcher(paragraphs.group(group));
            while (number.find()) {
                int start = paragraphs.start(group) + number.start();
                spans.add(Span.of(
                        SpanKind.PARAGRAPH,
                        number.group(),
                        sentence.at(start, start + number.group().length()),
                        "paragraph"));
            }
        }
        return spans;
    }
}

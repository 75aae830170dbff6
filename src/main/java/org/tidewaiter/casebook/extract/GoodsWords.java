package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.goods.GoodsSearch;
import org.tidewaiter.goods.Hit;
import org.tidewaiter.trade.ReferenceTable;

/** Words for goods, by {@code reference/goods-words.csv}; the search of the nomenclature helps out inside lists only. */
final class GoodsWords implements SpanReader {
    /** What a word means: codes that belong together, and others it may mean. */
    private record Meaning(List<String> codes, List<String> alternatives) {}

    private static final Lexicon<Meaning> WORDS = load();
    private static final Pattern LIST = Pattern.compile("\\b(?:such as|including|namely)\\s+(?<list>[^.;:()]+)");
    private static final Pattern ITEM = Pattern.compile("[a-z][a-z -]{2,40}");
    private static final Pattern NO_LEAD = Pattern.compile(
            "(?s)(?:(?:will|to|may|might|can|could|would|they|that|and|the|in) lead|.*\\b(?:take|took|taking) the lead) .*|lead (?:to|the|them|us|by(?! paragraph)|in|role)\\b.*");
    private static final Pattern USED_FOR = Pattern.compile(
            "(?s).*\\b(?:related to|used (?:in|for|to (?:make|produce|manufacture))|use in|essential (?:for|to|in)|vital (?:for|to|in)|crucial (?:for|to|in)|important (?:for|to|in)|(?:raw )?materials? (?:for|of|in)|key (?:to|for|component of)|ingredients? (?:for|of|in)|component (?:of|in)|(?:is|are|was|were|be) (?:meant |intended |destined )?for(?! sale)|one \\w+ for|for making|in producing|in making|needed (?:for|to make)|necessary (?:for|to make)|content of) [^,.;()]{0,60}$");
    private static final Pattern FOR = Pattern.compile("(?s).*\\b(?:for|of) (?:the )?$");
    private static final Pattern INDUSTRY = Pattern.compile(
            "(?s)'?s? (?:production|manufacturing|manufacture|industry|industries|sector|workshops?|makers?|processing|refining|smelting|content)\\b.*");
    private static final Set<String> VEHICLE_WORDS = Set.of(
            "truck",
            "lorry",
            "cargo truck",
            "dump truck",
            "bu",
            "car",
            "vessel",
            "ship",
            "cargo ship",
            "tanker",
            "fishing boat",
            "barge",
            "vehicle",
            "container",
            "bulk carrier",
            "bulker",
            "freighter",
            "trawler",
            "carriage",
            "wagon",
            "rail car",
            "railcar",
            "freight car",
            "train",
            "boat",
            "speedboat",
            "motorboat",
            "ferry",
            "bus",
            "minibus",
            "van",
            "jeep",
            "taxi",
            "coach",
            "flatbed",
            "raft");
    /** Words of goods in the plural only: "short of last year", "arm in arm", "overall". */
    private static final Set<String> OTHER_IN_SINGULAR = Set.of(
            "short", "arm", "overall", "tap", "fan", "shell", "bed", "chair", "doll", "mirror", "magnet", "toilet",
            "bike", "ribbon");

    /** "Not a grain of it": nothing at all, of whatever goods. */
    private static final Pattern CRUMB = Pattern.compile(
            "(?s).*\\b(?:not an?|not one|no|a single|one single|every|a recorded) (?:single |recorded )?$");

    private static final Pattern TRADED = Pattern.compile(
            ".*\\b(?:import|export|bought|buy|purchas|sold|sell|suppl|smuggl|deliver|banned|ban on|brought in|bring in)\\w*\\s+(?:of |in )?(?:\\S+ ){0,3}$",
            Pattern.DOTALL);

    private static final Pattern LAW = Pattern.compile(
            "\\b(?:may not|must not|banned|forbidden|prohibit\\w*|forbids|bans|resolution \\d+|paragraph \\d+)\\b");

    private static Lexicon<Meaning> load() {
        Lexicon<Meaning> lexicon = new Lexicon<>();
        ReferenceTable.list("reference/goods-words.csv", row -> row)
                .forEach(row -> lexicon.add(
                        row.getField("word"),
                        new Meaning(split(row.getField("codes")), split(row.getField("alternatives")))));
        return lexicon;
    }

    private static List<String> split(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(";"));
    }

    @Override
    public List<Span> read(Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        for (Lexicon.Match<Meaning> match : WORDS.find(sentence.tokens())) {
            if (isGoods(sentence, match)) {
                for (String code : match.meaning().codes()) {
                    spans.add(new Span(
                            SpanKind.GOODS,
                            code,
                            match.meaning().alternatives(),
                            new Passage(match.start(), match.end()),
                            "goods words"));
                }
            }
        }
        spans.addAll(searched(sentence, spans));
        return AircraftParts.joined(sentence, spans);
    }

    private static boolean isGoods(Sentence sentence, Lexicon.Match<Meaning> match) {
        int from = match.start() - sentence.passage().start();
        String word = sentence.lower()
                .substring(from, match.end() - sentence.passage().start());
        String rest = sentence.lower().substring(from);
        String before = sentence.lower().substring(0, from);
        if (USED_FOR.matcher(before).matches()
                || (FOR.matcher(before).matches()
                        && rest.matches("(?s)" + Pattern.quote(word) + " (?:trade|business)\\b.*"))
                || INDUSTRY.matcher(sentence.lower()
                                .substring(match.end() - sentence.passage().start()))
                        .matches()) {
            return false;
        }
        if (word.equals("lead")
                && (NO_LEAD.matcher(rest).matches()
                        || before.matches(
                                "(?s).*(?:\\b(?:will|to|may|might|can|could|would|they) |(?<!of |and |, |zinc )\\bthe )$"))) {
            return false;
        }
        if (word.matches(
                        "(?:steel|iron|oil|food|coal|gold|fish) ?(?:works|mill|mills|plant|plants|factory|factories|company|complex)")
                || rest.matches(
                        "(?s)" + Pattern.quote(word)
                                + " (?:prices? (?:rose|fell)|mine\\b|mines\\b|miners?\\b|works\\b|factory|factories|plant\\b|plants\\b|shortages?|crisis|yards?\\b|depots?\\b|shops?\\b|stores?\\b|warehouses?\\b|silos?\\b|kilns?\\b|fields?\\b|miners?\\b|distribution|situation|insecurity|market|(?:operators?|wom[ae]n|mechanics?|lady|girl|boy)\\b).*")) {
            return false;
        }
        if (VEHICLE_WORDS.contains(Tokens.singular(word)) || VEHICLE_WORDS.contains(word)) {
            return (TRADED.matcher(before).matches()
                            || LAW.matcher(sentence.lower()).find())
                    && !before.matches("(?s).*\\b(?:by|in|on|using|with|aboard|onto)\\b(?: \\S+){0,2} $");
        }
        if (OTHER_IN_SINGULAR.contains(word)
                || (word.equals("leads") && !before.matches("(?s).*\\b(?:the|of|battery) $"))
                || (word.equals("tea") && rest.startsWith("tea money"))) {
            return false;
        }
        if (word.startsWith("grain") && CRUMB.matcher(before).matches()) {
            return false;
        }
        if (word.equals("clock")) {
            return !before.endsWith("around the ") && !before.endsWith("round the ");
        }
        return !word.equals("arms") || !before.endsWith("their ");
    }

    /** Items of a list after "such as" that the dictionary does not know, where the nomenclature has them word by word. */
    private static List<Span> searched(Sentence sentence, List<Span> known) {
        List<Span> spans = new ArrayList<>();
        Matcher list = LIST.matcher(sentence.lower());
        while (!known.isEmpty() && list.find()) {
            int at = list.start("list");
            for (String item : list.group("list").split("(?<=,)|(?<=\\band\\b)")) {
                String words = item.replaceAll("(?:,|\\band)\\s*$", "").strip();
                int start = at + Math.max(0, item.indexOf(words));
                at += item.length();
                Passage passage = sentence.at(start, start + words.length());
                boolean isNew = known.stream().noneMatch(span -> span.passage().overlaps(passage));
                if (isNew && ITEM.matcher(words).matches() && words.split(" ").length <= 3) {
                    GoodsSearch.packed().find(words, 3).stream()
                            .filter(hit -> hit.match() == Hit.Match.EXACT)
                            .findFirst()
                            .ifPresent(hit -> spans.add(Span.of(SpanKind.GOODS, hit.code(), passage, "nomenclature")));
                }
            }
        }
        return spans;
    }
}

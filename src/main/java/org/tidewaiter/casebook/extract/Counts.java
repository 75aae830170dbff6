package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Passage;

/** Numbers of goods, beasts and people counted one by one: "80 truck tires", "another 3,000 workers", "14 horses". */
final class Counts implements SpanReader {
    private static final String PEOPLE =
            "(?:[a-z]{2,}(?:esses|workers|dancers|singers|makers|pickers|keepers)|cooks|tailors|pickers|dancers|singers|workers|laborers|labourers|women|men|people|soldiers|troops|miners|seamstresses|engineers|traders|families|households|smugglers|sailors|fishermen|persons|individuals|figures(?= (?:with|carrying|crept|in|came|crossed))|villagers|residents|suspects|prisoners|inmates|porters|nurses|teachers|managers|dealers|merchants|vendors|shopkeepers|crew members|crewmembers|divers|hands|boys|girls|wives|mothers|captives|defectors|escapees|couriers|carriers(?= (?:with|crossed))|stevedores|dockers|labou?rers|brokers|seamen|crewmen|conscripts|peasants|farmers|passengers|officials|agents|policemen|laborers|trainees|loggers|students|guards|officers|technicians|cattle|cows|pigs|goats|sheep|horses|oxen|chickens|ducks|piglets|ponies)";
    private static final Pattern HEADS = Pattern.compile("(?<![\\w.,/-])" + Numerals.AMOUNT
            + "(?:(?: more| other| further| new| young| north korean| chinese| female| male| skilled| live| extra| additional| young| old| former| armed| skilled| trained)){0,3} "
            + PEOPLE + "\\b");
    private static final Pattern HEADS_BEFORE = Pattern.compile("\\b" + PEOPLE + "\\b[^,]*, $");
    private static final Pattern ONE_OF =
            Pattern.compile("\\b(?:an?|one) (?<unit>kilo(?:gram)?|kg|ton|tonne|barrel)(?= of [a-z])");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.,/-])" + Numerals.AMOUNT
                    + "(?<fill>(?: (?!one |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |several |of |and |or |to |in |on |at |with |per |there |were |was |is |are |had |have |has |for |from |by |lay |stood |held |carried |brought |contained )[a-z][a-z-]*){0,2})$");
    /** "T-shirts, 5,916 of them, were let in"; "tires, 295,300 of which were sold". */
    private static final Pattern OF_THEM =
            Pattern.compile("(?<=, )" + Numerals.AMOUNT + " of (?:them|which)\\b(?= were| was|,|\\)|\\.)");

    private static final GoodsWords GOODS = new GoodsWords();

    @Override
    public List<Span> read(Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        String lower = sentence.lower();
        Matcher heads = HEADS.matcher(lower);
        while (heads.find()) {
            if (heads.group("sign") == null && !isYear(heads)) {
                spans.add(count(sentence, heads, "head", heads.start(), heads.end()));
            }
        }
        Matcher one = ONE_OF.matcher(lower);
        while (one.find()) {
            String unit = Unit.find(one.group("unit")).map(Unit::name).orElse("kg");
            spans.add(Span.of(SpanKind.QUANTITY, "1 " + unit, sentence.at(one.start(), one.end("unit")), "counted"));
        }
        for (Span goods : GOODS.read(sentence)) {
            int start = goods.start() - sentence.passage().start();
            int end = goods.end() - sentence.passage().start();
            Passage words = goods.passage();
            if (end == start
                    || (lower.charAt(end - 1) != 's'
                            && !lower.substring(start, end).matches(".*(?:aircraft|hair)"))
                    || spans.stream().anyMatch(span -> span.passage().overlaps(words))) {
                continue; // one names a stuff, not pieces
            }
            Matcher number = NUMBER.matcher(lower.substring(0, Math.max(0, start - 1)));
            if (start > 0
                    && lower.charAt(start - 1) == ' '
                    && number.find()
                    && number.group("sign") == null
                    && !isYear(number)
                    && !hasUnit(number.group("fill"))) {
                spans.add(count(sentence, number, "piece", number.start(), end));
            }
        }
        Matcher again = OF_THEM.matcher(lower);
        while (again.find()) {
            int at = again.start("number");
            Passage words = sentence.at(at, again.end());
            if (!isYear(again)
                    && again.group("sign") == null
                    && hasThings(lower.substring(0, again.start()))
                    && spans.stream().noneMatch(span -> span.passage().overlaps(words))) {
                spans.add(count(sentence, again, "piece", at, again.end()));
            }
        }
        spans.sort(Comparator.comparingInt(Span::start));
        return spans;
    }

    /** Whether things that are counted by the piece, not people, stand right before. */
    private static boolean hasThings(String before) {
        return before.matches("(?s)(?:.*[,.;:] )?(?:[\\w-]+ ){0,5}[\\w-]+s, ")
                && !HEADS_BEFORE.matcher(before).find();
    }

    private static Span count(Sentence sentence, Matcher number, String unit, int start, int end) {
        return Span.of(
                SpanKind.QUANTITY, Numerals.value(number).text() + " " + unit, sentence.at(start, end), "counted");
    }

    private static boolean isYear(Matcher number) {
        return number.group("number") != null
                && !Numerals.hasScale(number)
                && number.group("number").matches("(?:19|20)\\d\\d");
    }

    private static boolean hasUnit(String words) {
        for (String word : words.strip().split(" ")) {
            if ((!word.isEmpty() && Unit.find(word).isPresent())
                    || word.matches(
                            "women|men|people|workers|soldiers|traders|smugglers|farmers|families|percent|types?|kinds?|sorts?|times|trucks?|ships?|vessels?|kilometers?|mines?|companies|factories")) {
                return true;
            }
        }
        return false;
    }
}

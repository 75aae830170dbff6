package org.tidewaiter.casebook.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who is quoted with a judgement: a person by name, an institute, an expert without a name, or an unnamed source. */
final class Authors {
    /** Verbs of judging, with what they judge behind them. */
    static final String JUDGE =
            "(?:thinks?|thought|believes?|believed|considers?|considered|calls|called|regards?|regarded|doubts?|doubted|expects?|expected|forecasts?|predicts?|predicted|foresees?|foresaw|sees?|saw|argues?|argued|warns?|warned|fears?|feared|hopes?|hoped|assumes?|assumed|reckons?|reckoned|deems?|deemed|views?|viewed|describes?|described|suggests?|suggested|finds?|found|holds|rates?|rated|praises?|praised|criticizes?|criticized|mocks?|mocked|guesses|guessed|wonders?|wondered|concludes?|concluded|questions?|questioned|dismisses|is convinced|is sure|is certain|is skeptical|is sceptical|are convinced|is confident|is worried|is pessimistic|is optimistic|assess(?:es|ed)|interprets?|interpreted|analyzed|estimates|expressed|shared|raised)";

    private static final String SAY = "(?:" + Speech.SAY + "|" + JUDGE + ")";
    private static final String PERSON =
            "\\p{Lu}[\\p{Ll}’'-]+(?: [A-Z]\\.)?(?: \\p{Lu}[\\p{Ll}’'-]+(?:-\\p{Ll}+)?){1,2}(?!\\p{L})";
    private static final Pattern NAMED = Pattern.compile("(?:(?<!\\p{L})(?<one>" + PERSON
            + ")(?:,|,? (?:of|from|at) [^,]{3,60}?,?|, [^,]{3,90},|, [^,]{3,60}, [^,]{3,60},)? (?:has |had |also |further |still |now |then |has long |in turn |himself |herself |for one |also |had long )?"
            + SAY + "\\b)|(?:\\b(?i:" + Speech.SAY
            + "|" + JUDGE
            + "|according to|interview with|told by|in the (?:eyes|view|opinion|words|judge?ment|assessment|estimation|reading) of|for) (?:(?:our|the|an?|its|their) (?:[a-z'’-]+ )?(?:colleague|analyst|expert|economist|researcher|scholar|professor|lawyer|historian|director|broker|diplomat) )?(?:Dr\\. |Prof\\. |Professor )?(?<two>"
            + PERSON + "))");
    private static final Pattern LAST = Pattern.compile("\\b(?<last>[A-Z][a-z’'-]+) (?:also |further )?" + SAY + "\\b");
    private static final Pattern PRONOUN =
            Pattern.compile("^(?:[“\"]?(?:However|Meanwhile|Still), )?[“\"]?(?:He|She) (?:also |further )?" + SAY
                    + "\\b|,[”\"] (?:he|she) (?:said|added|noted|explained)");
    private static final Pattern EXPERTS = Pattern.compile(
            "(?<!panel of )\\b(?:experts?|analysts?|observers?|researchers?|economists?|scholars?|specialists?|critics|commentators|watchers)\\b(?: \\w+){0,8}? "
                    + SAY
                    + "\\b|\\b(?:according to|among|some|said) (?:\\w+ ){0,3}(?:experts?|analysts?|observers?|researchers?|economists?|scholars?)\\b|\\b(?:analysts?|experts?|observers?) (?:view|see|interpret|expect|think|believe|speculate|suspect)\\b");
    private static final Pattern SOURCE = Pattern.compile(
            "\\b(?:the|a|another) (?:\\w+ ){0,2}source(?: \\w+){0,3} (?:said|added|explained|told|noted|predicted|believes?|suggested)\\b");
    private static final Set<String> NO_PERSON = Set.of(
            "north",
            "south",
            "security",
            "united",
            "state",
            "daily",
            "chinese",
            "korean",
            "the",
            "china",
            "general",
            "radio",
            "foreign",
            "workers",
            "central",
            "new",
            "yonhap",
            "in",
            "on",
            "unification",
            "kangnam",
            "a",
            "an",
            "this",
            "that",
            "these",
            "but",
            "and",
            "when",
            "since",
            "after",
            "before",
            "resolution",
            "paragraph",
            "natural",
            "beijing",
            "moscow",
            "seoul",
            "pyongyang",
            "washington",
            "imports",
            "exports");
    private static final Set<String> THINK_TANKS = Set.of(
            "rand", "csis", "38north", "kotra", "kita", "unification-ministry", "nis", "panel-of-experts", "msmt");

    private Authors() {}

    static Optional<Span> find(Scene scene) {
        Optional<Span> named = named(scene);
        if (named.isPresent()) {
            return named;
        }
        Matcher experts = EXPERTS.matcher(scene.lower());
        if (experts.find()) {
            return Optional.of(author(scene, "anonymous", experts.start(), experts.end(), "expert"));
        }
        Matcher source = SOURCE.matcher(scene.lower());
        return source.find()
                ? Optional.of(author(scene, "anonymous", source.start(), source.end(), "source"))
                : Optional.empty();
    }

    /** A person or an organisation by name. */
    @SuppressWarnings("ReferenceEquality") // the same sentence, not one like it
    static Optional<Span> named(Scene scene) {
        Memory memory = scene.memory();
        if (memory.named != scene) {
            memory.name = read(scene).orElse(null);
            memory.named = scene;
        }
        return Optional.ofNullable(memory.name);
    }

    private static Optional<Span> read(Scene scene) {
        String words = scene.sentence().words();
        Matcher named = NAMED.matcher(words);
        while (named.find()) {
            String group = named.group("one") == null ? "two" : "one";
            String name = named.group(group)
                    .replace('’', '\'')
                    .replaceFirst(
                            "^(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Madam|Miss|Judge|Captain|Colonel|General|Ambassador) ",
                            "");
            if (!name.contains(" ")) {
                name = scene.memory().people.getOrDefault(name, name);
            }
            if (isPerson(scene, name, named.start(group))) {
                scene.memory().people.put(name.substring(name.lastIndexOf(' ') + 1), name.toLowerCase(Locale.ROOT));
                if (name.matches(
                        "[A-Z][a-z]+ [A-Z][a-z]+-[a-z]+|[A-Z][a-z]{1,4} [A-Z][a-z]+")) { // the family name stands first
                    scene.memory().people.put(name.substring(0, name.indexOf(' ')), name.toLowerCase(Locale.ROOT));
                }
                return Optional.of(
                        author(scene, name.toLowerCase(Locale.ROOT), named.start(group), named.end(group), "person"));
            }
        }
        Matcher last = LAST.matcher(words);
        while (last.find()) {
            String full = scene.memory().people.get(last.group("last"));
            if (full != null) {
                return Optional.of(author(scene, full, last.start("last"), last.end("last"), "person named before"));
            }
        }
        Span known = scene.memory().author;
        if (known != null && PRONOUN.matcher(words).find()) {
            return Optional.of(Span.of(SpanKind.AUTHOR, known.value(), known.passage(), "person named before"));
        }
        Optional<Span> institute = scene.list(SpanKind.ORGANISATION).stream()
                .filter(span -> (THINK_TANKS.contains(span.value())
                                && (scene.after(span)
                                                .matches("(?s)(?: corporation)? (?:has |had |also )?" + SAY + "\\b.*")
                                        || scene.before(span).matches("(?s).*\\baccording to (?:the )?$")))
                        || scene.before(span)
                                .matches(
                                        "(?s).*\\bin the (?:eyes|view|opinion|judge?ment|assessment|estimation) of (?:the )?$")
                        || scene.after(span)
                                .matches(
                                        "(?s)(?:'s (?:\\w+ )?(?:bureau|office|branch|mission)(?: in [a-z' ]{3,25}?)?)? (?:has |had |also |still )?"
                                                + JUDGE + "\\b.*"))
                .findFirst()
                .map(span -> Span.of(SpanKind.AUTHOR, span.value(), span.passage(), "institute"));
        return institute;
    }

    private static boolean isPerson(Scene scene, String name, int at) {
        int start = scene.passage().start() + at;
        boolean known = scene.spans().stream()
                .anyMatch(span -> (span.kind() == SpanKind.ORGANISATION
                                || span.kind() == SpanKind.COUNTRY
                                || span.kind() == SpanKind.PLACE)
                        && span.start() < start + name.length()
                        && start < span.end());
        return !known && !NO_PERSON.contains(name.split("[ ']")[0].toLowerCase(Locale.ROOT));
    }

    private static Span author(Scene scene, String value, int start, int end, String rule) {
        return Span.of(SpanKind.AUTHOR, value, scene.sentence().at(start, end), rule);
    }
}

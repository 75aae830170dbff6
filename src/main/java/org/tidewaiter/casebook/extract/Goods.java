package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goods beside goods in a sentence: what a thing is made of is no second thing, and a number before things counts them. */
final class Goods {
    private static final Pattern MADE_OF =
            Pattern.compile(" (?:and other (?:articles|products|goods) )?(?:made )?(?:of|from|out of) (?:\\w+ )?");
    private static final Pattern COUNT =
            Pattern.compile("(?s).*?(?<![\\w.,$¥])(?<number>\\d{1,3}(?:,\\d{3})+|\\d{2,})(?<word> [a-z-]+)? $");

    private static final Pattern NAME = Pattern.compile("[A-Z][a-z]+");
    private static final Pattern FIRST_NAME =
            Pattern.compile("(?s).*[a-z,(] (?:the )?(?!(?:Chinese|North|Korean|Russian|South|Japanese) )[A-Z][a-z]+ $");

    private static final Pattern GUARD = Pattern.compile(
            "(?s).*\\b(?:keep|keeps|kept|keeping|stand|stood|standing|under|on|night|close) (?:\\w+ )?$");

    private static final Pattern MEMBERS = Pattern.compile(
            ",? (?:including|notably|mostly|mainly|chiefly|(?:nearly |almost |practically )?all of (?:it|them)|among (?:it|them))"
                    + " [^;:.\\d]*");
    private static final Pattern HIDING = Pattern.compile(
            "(?s).*\\b(?:(?:hidden|concealed|buried|stowed|stuffed|rolled|wrapped|knotted|sewn) (?:\\w+ )?(?:beneath|underneath|under|among|behind|inside|into|in)"
                    + "|(?:layer|cover|pile) of|(?:passed|palmed) (?:them |it )?off [\\w ]{0,30}?as|disguised as|who sells?)"
                    + " (?:the |some )?(?:\\w+ )?$");

    private Goods() {}

    static List<Span> cleared(Sentence sentence, List<Span> spans) {
        List<Span> goods =
                spans.stream().filter(span -> span.kind() == SpanKind.GOODS).toList();
        List<Span> kept = new ArrayList<>(spans);
        for (Span span : goods) {
            if (goods.stream()
                            .anyMatch(other -> isMaterial(sentence, other, span)
                                    || isCompound(sentence, span, other)
                                    || isChapter(other, span)
                                    || isMember(sentence, other, span)
                                    || isNamedByMembers(sentence, span, other))
                    || isHiding(sentence, span)
                    || isGuard(sentence, span)
                    || isName(sentence, span)
                    || isMeans(sentence, span)) {
                kept.remove(span);
            }
        }
        for (Span span : goods) {
            count(sentence, span, kept);
        }
        kept.sort(Comparator.comparingInt(Span::start)
                .thenComparingInt(Span::end)
                .thenComparing(Span::kind)
                .thenComparing(Span::value));
        return kept;
    }

    /** "Asked by telephone", "over the phone", "from sellers on the phone": a means and no wares. */
    private static boolean isMeans(Sentence sentence, Span goods) {
        return words(sentence, goods.start(), goods.end()).matches("(?:mobile |cell ?)?(?:tele)?phones?")
                && words(sentence, sentence.passage().start(), goods.start())
                        .matches(
                                "(?s).*\\b(?:by|via|over (?:the|a)|on (?:the|his|her|their)|through (?:a )?) ?(?:\\w+ )?$");
    }

    /** "Told Orient Cable": the name of somebody, set in capitals though it begins no sentence. */
    private static boolean isName(Sentence sentence, Span goods) {
        int base = sentence.passage().start();
        String words = sentence.words().substring(goods.start() - base, goods.end() - base);
        return !sentence.heading()
                && NAME.matcher(words).matches()
                && FIRST_NAME
                        .matcher(sentence.words().substring(0, goods.start() - base))
                        .matches();
    }

    /** "Soldiers kept watch". */
    private static boolean isGuard(Sentence sentence, Span goods) {
        return words(sentence, goods.start(), goods.end()).equals("watch")
                && GUARD.matcher(words(sentence, sentence.passage().start(), goods.start()))
                        .matches();
    }

    /** "Wigs of human hair": the hair. Not "ores of tungsten", where the second says more. */
    private static boolean isMaterial(Sentence sentence, Span thing, Span material) {
        return thing.end() <= material.start()
                && thing.value().length() >= 4
                && !thing.value().startsWith("basket")
                && !thing.value().startsWith("26")
                && MADE_OF.matcher(words(sentence, thing.end(), material.start()))
                        .matches();
    }

    /** "Human-hair wigs": the hair. */
    private static boolean isCompound(Sentence sentence, Span first, Span second) {
        return first.end() <= second.start()
                && second.value().length() >= 4
                && !second.value().equals(first.value())
                && words(sentence, first.end(), second.start()).matches("-| ");
    }

    /** "Plastics, including floor coverings", "furniture, beds included": a part of what the figures are of. */
    private static boolean isMember(Sentence sentence, Span whole, Span member) {
        return whole.end() <= member.start()
                && member.value().length() > whole.value().length()
                && member.value().startsWith(whole.value())
                && (MEMBERS.matcher(words(sentence, whole.end(), member.start()))
                                .matches()
                        || (words(sentence, whole.end(), member.start()).equals(", ")
                                && words(
                                                sentence,
                                                member.end(),
                                                sentence.passage().end())
                                        .startsWith(" included")));
    }

    /** "Farm produce, among it fruit": the words that name goods count, not the one for all of them. */
    private static boolean isNamedByMembers(Sentence sentence, Span basket, Span member) {
        return basket.value().startsWith("basket")
                && basket.end() <= member.start()
                && words(sentence, basket.end(), member.start())
                        .matches(",? (?:among (?:it|them)|such as|namely) (?:[\\w-]+ )?");
    }

    /** "Hidden beneath firewood", "passed off as furniture", "a woman who sells noodles": not what was moved. */
    private static boolean isHiding(Sentence sentence, Span goods) {
        return HIDING.matcher(words(sentence, sentence.passage().start(), goods.start()))
                .matches();
    }

    /** A chapter beside its own headings. */
    private static boolean isChapter(Span heading, Span chapter) {
        return chapter.value().length() == 2
                && chapter.rule().equals("code in the text")
                && heading.value().length() > 2
                && heading.value().startsWith(chapter.value())
                && Math.abs(heading.start() - chapter.end()) < 30;
    }

    private static void count(Sentence sentence, Span goods, List<Span> spans) {
        String before = words(sentence, sentence.passage().start(), goods.start());
        Matcher count = COUNT.matcher(before);
        String last = words(sentence, goods.start(), goods.end());
        if (!last.endsWith("s")
                || last.endsWith("ss")
                || !count.matches()
                || count.group("number").matches("(?:19|20)\\d\\d")) {
            return;
        }
        var passage = sentence.at(count.start("number"), count.end("number"));
        if (spans.stream().noneMatch(span -> span.passage().overlaps(passage))) {
            spans.add(Span.of(
                    SpanKind.QUANTITY, count.group("number").replace(",", "") + " piece", passage, "number of things"));
        }
    }

    private static String words(Sentence sentence, int from, int to) {
        int base = sentence.passage().start();
        return sentence.lower().substring(from - base, to - base);
    }
}

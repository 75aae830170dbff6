package org.tidewaiter.brief;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.casebook.check.Boundaries;
import org.tidewaiter.casebook.check.Checks;
import org.tidewaiter.casebook.weigh.Credibility;

/**
 * An article with its marked claims beside their checks, as one page that needs nothing else.
 *
 * @param language of the text as a tag of two letters; null where it is not known
 * @param lines  what is known of the text, in words
 * @param marks  stretches of the text, each with the firmest verdict of its claims or none, in order and without gaps
 * @param blocks the claims, sentence by sentence
 * @param remarks limits of codes told with the wrong word
 */
public record ArticlePage(
        String title,
        @Nullable String language,
        List<String> lines,
        List<Mark> marks,
        List<Block> blocks,
        List<String> remarks,
        Map<String, Long> counts,
        String css) {

    /**
     * A stretch of the text.
     *
     * @param number of its block; 0 where nothing is claimed
     */
    public record Mark(String words, @Nullable String verdict, int number) {
        /** The sign of its verdict; empty where nothing is claimed. */
        public String sign() {
            return verdict == null ? "" : ArticlePage.sign(verdict);
        }
    }

    /** The claims of one sentence. */
    public record Block(int number, String words, List<Item> items) {}

    /** One claim with its check. */
    public record Item(
            String kind,
            String modality,
            List<String> slots,
            String verdict,
            String why,
            List<String> reckoning,
            @Nullable String tolerance,
            @Nullable String rows,
            String credibility) {
        /** The sign of its verdict. */
        public String sign() {
            return ArticlePage.sign(verdict);
        }
    }

    public ArticlePage {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }

    /** The page of a text with its judged claims. */
    public static ArticlePage of(
            String title,
            String language,
            List<String> lines,
            String text,
            List<Passage> sentences,
            List<Checks.Judged> judged) {
        List<Mark> marks = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        int reached = 0;
        for (Passage sentence : sentences) {
            List<Checks.Judged> own = judged.stream()
                    .filter(each -> begins(each.claim(), sentence))
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            int number = blocks.size() + 1;
            marks.add(new Mark(text.substring(reached, sentence.start()), null, 0));
            marks.add(new Mark(sentence.in(text), firmest(own).id(), number));
            reached = sentence.end();
            blocks.add(new Block(
                    number,
                    sentence.in(text),
                    own.stream().map(each -> item(each, text)).toList()));
        }
        marks.add(new Mark(text.substring(reached), null, 0));
        Map<String, Long> counts = new TreeMap<>();
        judged.forEach(each -> counts.merge(each.verdict().verdict().id(), 1L, Long::sum));
        List<String> remarks = Boundaries.remarks(text).stream()
                .map(remark -> quoted(remark.passage(), text) + ": " + remark.says())
                .toList();
        return new ArticlePage(
                title,
                language.matches("[a-z]{2}") ? language : null,
                lines,
                marks,
                blocks,
                remarks,
                counts,
                HtmlBrief.packed("article.css") + HtmlBrief.packed("marks.css"));
    }

    /** The sign that goes with the colour of a verdict, so that colour never speaks alone. */
    public static String sign(String verdict) {
        return switch (verdict) {
            case "refuted" -> "×";
            case "inconsistent" -> "≠";
            case "confirmed" -> "✓";
            case "consistent" -> "≈";
            case "not_checkable" -> "?";
            default -> "–";
        };
    }

    /** The same page with the claims of one verdict alone, and only their sentences marked. */
    public ArticlePage only(Verdict wanted) {
        List<Block> left = blocks.stream()
                .map(block -> new Block(
                        block.number(),
                        block.words(),
                        block.items().stream()
                                .filter(item -> item.verdict().equals(wanted.id()))
                                .toList()))
                .filter(block -> !block.items().isEmpty())
                .toList();
        Set<Integer> numbers = left.stream().map(Block::number).collect(Collectors.toSet());
        List<Mark> some = marks.stream()
                .map(mark -> numbers.contains(mark.number())
                        ? new Mark(mark.words(), wanted.id(), mark.number())
                        : new Mark(mark.words(), null, 0))
                .toList();
        return new ArticlePage(title, language, lines, some, left, List.of(), counts, css);
    }

    /** The same page with a label on top of what is known. */
    public ArticlePage under(Tlp label) {
        List<String> all = new ArrayList<>(lines);
        all.addFirst(label.mark() + ": for " + label.audience() + ".");
        return new ArticlePage(title, language, all, marks, blocks, remarks, counts, css);
    }

    private static boolean begins(Claim claim, Passage sentence) {
        return sentence.start() <= claim.passage().start() && claim.passage().start() < sentence.end();
    }

    private static Verdict firmest(List<Checks.Judged> judged) {
        return judged.stream()
                .map(each -> each.verdict().verdict())
                .min(Comparator.comparingInt(Checks::firmness))
                .orElseThrow();
    }

    private static Item item(Checks.Judged judged, String text) {
        Claim claim = judged.claim();
        List<String> slots = claim.slots().stream()
                .map(slot -> slot.name().id() + ": " + slot.value() + " (" + quoted(slot.passage(), text) + ")")
                .toList();
        Credibility credibility = Credibility.of(judged.verdict().verdict(), 1);
        return new Item(
                claim.kind().id(),
                claim.modality().id(),
                slots,
                judged.verdict().verdict().id(),
                judged.verdict().why(),
                judged.verdict().reckoning(),
                judged.verdict().tolerance(),
                judged.verdict().rows(),
                credibility.number() + ", " + credibility.why());
    }

    private static String quoted(Passage passage, String text) {
        String words = passage.in(text).replaceAll("\\s+", " ");
        return "“" + (words.length() <= 60 ? words : words.substring(0, 57) + "…") + "”";
    }

    /** The page as HTML. */
    public String html() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, ArticlePage.class.getClassLoader(), "org.tidewaiter.templates");
        StringOutput output = new StringOutput(50_000); // characters: a usual article
        engine.render("article.jte", this, output);
        return output.toString();
    }
}

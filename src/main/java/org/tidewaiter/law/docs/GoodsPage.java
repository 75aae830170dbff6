package org.tidewaiter.law.docs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.goods.Labels;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Measure;
import org.tidewaiter.law.NotableGoods;
import org.tidewaiter.trade.Language;

/** One good: the answer as the law stood, how it came about day by day, and the paragraphs behind it. */
final class GoodsPage {
    private static final int CHAPTER = 2; // digits
    private final GoodsFacts facts;
    private final Places places;
    private final MeasureText measures;
    private final Labels labels = Labels.packed();

    GoodsPage(GoodsFacts facts, Places places) {
        this.facts = facts;
        this.places = places;
        this.measures = new MeasureText(places);
    }

    String write(String digits, Map<Route, Timeline> timelines) {
        Page page = new Page();
        page.heading(1, digits + ": " + Page.plain(name(digits)));
        page.paragraph(introduction(digits));
        page.paragraph("As the law stood on " + facts.day() + ", by the books loaded:");
        page.bullets(Stream.concat(
                        timelines.entrySet().stream()
                                .map(entry -> today(entry.getKey().words(timelines.keySet()), entry.getValue())),
                        unread())
                .toList());
        List<Measure> flags = facts.listFlags(digits);
        if (!flags.isEmpty()) {
            page.heading(2, "Marked for due diligence, not banned");
            page.bullets(flags.stream().map(flag -> flag(digits, flag)).toList());
        }
        List<NotableGoods> notable = facts.listNotable(digits);
        if (!notable.isEmpty()) {
            page.heading(2, "Often believed otherwise");
            page.bullets(notable.stream().map(this::notable).toList());
        }
        timelines.forEach((route, timeline) -> {
            if (timeline.isEverCovered()) {
                page.heading(2, "Day by day, " + route.words(timelines.keySet()));
                page.table(List.of("First day", "Last day", "Answer", "By", "Why not surely"), rows(timeline));
            }
        });
        writeBelow(page, digits, timelines);
        List<Measure> behind = facts.listMeasures(digits, timelines);
        if (!behind.isEmpty()) {
            page.heading(2, "What the paragraphs say");
            behind.forEach(measure -> measures.writeForGoods(page, measure, digits));
        }
        return page.toString();
    }

    String name(String digits) {
        return labels.label(digits, Language.ENGLISH);
    }

    private String introduction(String digits) {
        String kind = digits.length() == CHAPTER
                ? "Chapter " + digits + " of the Harmonized System"
                : "Heading " + digits + " of the Harmonized System";
        String other = List.of(Language.KOREAN, Language.CHINESE).stream()
                .flatMap(language -> labels.findExact(digits, language).stream())
                .map(Page::plain)
                .collect(Collectors.joining(", "));
        String above = digits.length() == CHAPTER
                ? ""
                : places.page(digits.substring(0, CHAPTER))
                        .map(chapter -> ", in chapter " + Page.link(chapter, chapter + ".md"))
                        .orElse("");
        return kind + above + (other.isEmpty() ? "" : " (" + other + ")") + ". "
                + Places.explained("How to read this page", "how-to-read-a-page") + ".";
    }

    private String today(String route, Timeline timeline) {
        Timeline.Span span = timeline.on(facts.day());
        String answer = Page.strong(capital(route) + ": " + Words.answer(span.answer()));
        if (span.answer() == Answer.OUT_OF_SCOPE) {
            return answer + (timeline.isEverCovered() ? ", though it was once." : ".");
        }
        LocalDate begun = timeline.answerSince(span);
        String since = begun == null ? "" : ", since " + begun;
        String why = span.why().isEmpty() ? "" : ": " + String.join("; ", span.why());
        return answer + since + why + ". " + cites(span) + ".";
    }

    /** One line for each direction in which any goods may be meant. */
    private Stream<String> unread() {
        Map<String, List<Measure>> byDirection = new LinkedHashMap<>();
        facts.listUnread()
                .forEach(measure -> byDirection
                        .computeIfAbsent(Words.direction(measure), key -> new ArrayList<>())
                        .add(measure));
        return byDirection.entrySet().stream()
                .map(way -> Page.strong(capital(way.getKey()) + ": undetermined")
                        + ", as for any goods, because the list of codes was not read. "
                        + way.getValue().stream().map(Places::cite).collect(Collectors.joining("; ")) + ".");
    }

    private static String flag(String digits, Measure flag) {
        List<String> codes = Objects.requireNonNull(flag.goods()).codes().stream()
                .filter(code -> GoodsFacts.isNear(code, digits))
                .sorted()
                .toList();
        return Page.strong(capital(Words.direction(flag)) + ": a flag") + ", " + Words.days(flag) + ", for "
                + String.join(", ", codes) + ": " + Page.plain(flag.says()) + " " + Places.cite(flag) + ".";
    }

    /** Each paragraph once, linked to its first measure there. */
    private String cites(Timeline.Span span) {
        Map<String, List<Measure>> byParagraph = new LinkedHashMap<>();
        facts.listMeasures(span.measures())
                .forEach(measure -> byParagraph
                        .computeIfAbsent(measure.act().cite(measure.paragraph()), key -> new ArrayList<>())
                        .add(measure));
        return byParagraph.values().stream()
                .map(list -> Places.cite(list.getFirst()) + (list.size() == 1 ? "" : " (" + list.size() + " entries)"))
                .collect(Collectors.joining("; "));
    }

    private List<List<String>> rows(Timeline timeline) {
        return timeline.spans().stream()
                .map(span -> List.of(
                        span.from() == null ? "ever before" : span.from().toString(),
                        span.to() == null ? "no last day" : span.to().toString(),
                        span.answer() == Answer.UNDETERMINED
                                ? Places.explained("undetermined", "undetermined")
                                : Words.answer(span.answer()),
                        cites(span),
                        String.join("; ", span.why())))
                .toList();
    }

    /** Codes one level below, where they do not all have the answer of the whole. */
    private void writeBelow(Page page, String digits, Map<Route, Timeline> timelines) {
        List<Map.Entry<Route, Timeline>> covered = timelines.entrySet().stream()
                .filter(entry -> entry.getValue().isEverCovered())
                .toList();
        List<List<String>> rows = new ArrayList<>();
        boolean differs = false;
        for (String code : GoodsFacts.listBelow(digits)) {
            List<String> row = new ArrayList<>(List.of(below(digits, code), Page.plain(name(code))));
            for (Map.Entry<Route, Timeline> way : covered) {
                Answer answer = facts.today(code, way.getKey());
                differs |= answer != way.getValue().on(facts.day()).answer();
                row.add(Words.answer(answer));
            }
            rows.add(row);
        }
        if (differs) {
            List<String> headings = new ArrayList<>(List.of("Code", "Goods"));
            covered.forEach(way -> headings.add(capital(way.getKey().words(timelines.keySet()))));
            page.heading(2, "What stands under it, on " + facts.day());
            page.paragraph("Codes of the Harmonized System of "
                    + Nomenclature.packed()
                            .findNewestRevision(digits)
                            .orElseThrow()
                            .year() + ".");
            page.table(headings, rows);
        }
    }

    private String below(String digits, String code) {
        return places.page(code)
                .filter(stem -> !stem.equals(digits))
                .map(stem -> Page.link(code, stem + ".md"))
                .orElse(code);
    }

    private String notable(NotableGoods notable) {
        return Page.plain(notable.says()) + " Codes "
                + notable.codes().stream().map(places::code).collect(Collectors.joining(", "))
                + ", from " + Words.areas(notable.from()) + " to " + Words.areas(notable.to()) + ". Sources: "
                + notable.sources().stream().map(Sources::link).collect(Collectors.joining("; ")) + ".";
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

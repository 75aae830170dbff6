package org.tidewaiter.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** The brief as a workbook of nine sheets, ten where articles are kept: real numbers, no formulas, the same bytes every time. */
final class XlsxBrief {
    private final BriefFacts facts;
    private final Words words;
    private final Opening opening;

    private XlsxBrief(BriefFacts facts, Words words, Opening opening) {
        this.facts = facts;
        this.words = words;
        this.opening = opening;
    }

    static byte[] write(BriefFacts facts, Words words, Opening opening) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // the application version is a number by the file format; it says nothing about ours
        try (Workbook workbook = new Workbook(bytes, "Tidewaiter", "1.0")) {
            new XlsxBrief(facts, words, opening).all(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FixedZip.rewrite(bytes.toByteArray());
    }

    private void all(Workbook workbook) {
        summary(workbook);
        top(workbook, "Imports", true);
        top(workbook, "Exports", false);
        scope(workbook);
        turns(workbook);
        new FindingsSheets(facts.findings(), words).add(workbook);
        if (facts.articles() != null) {
            ArticleTables.add(workbook, facts, facts.articles(), words);
        }
        monthly(workbook);
        sources(workbook);
        if (opening.isEdited()) {
            wording(workbook);
        }
    }

    /** The item of a sentence, with a mark where its words are a person's. */
    private String mark(String item, String place) {
        if (!opening.line(place).isEdited()) {
            return item;
        }
        return (item.isEmpty() ? "" : item + ", ") + words.text("edited.mark");
    }

    private void wording(Workbook workbook) {
        Sheet sheet = new Sheet(
                workbook.newWorksheet("Wording"),
                List.of(
                        words.text("column.item"),
                        words.text("edited.generated"),
                        words.text("edited.edited"),
                        words.text("edited.numbers")),
                24,
                80,
                80,
                30);
        opening.notice().forEach(notice -> sheet.add("", notice));
        opening.edits()
                .forEach(line ->
                        sheet.add(line.label(), line.generated(), line.text(), String.join("; ", line.unknown())));
    }

    private void summary(Workbook workbook) {
        Sheet sheet = new Sheet(
                workbook.newWorksheet("Summary"),
                List.of(words.text("column.item"), words.text("column.text")),
                24,
                110);
        Sentences sentences = new Sentences(facts, words);
        sheet.add(mark("", Opening.TITLE), opening.line(Opening.TITLE).text());
        sheet.add(mark("", Opening.HEAD), opening.line(Opening.HEAD).text());
        sheet.add(mark("", Opening.LIMITS), opening.line(Opening.LIMITS).text());
        sheet.add("", sentences.release());
        opening.notice().forEach(notice -> sheet.add("", notice));
        if (facts.sourcing().illustrative()) {
            sheet.add("", words.text("illustrative"));
        }
        opening.paragraphs(Opening.INTRODUCTION).forEach(text -> sheet.add(mark("", Opening.INTRODUCTION), text));
        for (FlowFacts flow : facts.flows()) {
            Opening.Line headline = opening.headline(flow.flow());
            sheet.add(mark(words.flow(flow.flow()), headline.place()), headline.text());
            sheet.add(words.flow(flow.flow()) + ", " + facts.subject().currency(), flow.value());
            sheet.add(words.flow(flow.flow()) + ", USD", flow.valueUsd());
        }
        sheet.add(
                mark(words.text("scope.title"), Opening.SCOPE),
                opening.line(Opening.SCOPE).text());
        sheet.add(words.text("column.surely"), facts.scope().surely());
        sheet.add(words.text("column.possibly"), facts.scope().possibly());
        sentences.gap().forEach(gap -> sheet.add(words.text("scope.why"), gap));
        opening.paragraphs(Opening.CLOSING).forEach(text -> sheet.add(mark("", Opening.CLOSING), text));
        CapSentences caps = new CapSentences(words);
        for (CapFacts cap : facts.caps()) {
            sheet.add(words.text("cap.title"), caps.heading(cap));
            caps.lines(cap).forEach(says -> sheet.add("", says));
            sheet.add("", words.text("cap.limits"));
        }
        sheet.add(words.text("minerals.title"), sentences.minerals());
        sheet.add("", sentences.notable());
        new FindingSentences(words)
                .opening(facts.findings())
                .forEach(sentence -> sheet.add(words.text("findings.title"), sentence));
        if (facts.articles() != null) {
            new ArticleSentences(words)
                    .opening(facts, facts.articles())
                    .forEach(sentence -> sheet.add(words.text("articles.title"), sentence));
        }
    }

    private void top(Workbook workbook, String name, boolean inward) {
        String currency = facts.subject().currency();
        List<String> header = new ArrayList<>(List.of(
                words.text("column.flow"),
                words.text("column.rank"),
                words.text("column.code"),
                words.text("column.goods"),
                currency,
                "USD",
                words.text("column.weight"),
                words.text("column.share") + ", %"));
        for (int year : facts.subject().baselineYears()) {
            header.add(year + ", " + currency);
            header.add(words.text("column.change", year) + ", %");
            header.add(words.text("column.rankchange", year));
        }
        header.add(words.text("column.answer"));
        header.add(words.text("column.law"));
        header.add(words.text("column.why"));
        Sheet sheet = new Sheet(workbook.newWorksheet(name), header, 10, 6, 10, 48, 16, 16, 16, 10);
        for (FlowFacts flow : facts.flows()) {
            if (flow.flow().isInward() == inward) {
                flow.top().forEach(good -> sheet.add(cells(flow, good).toArray()));
            }
        }
    }

    private List<Object> cells(FlowFacts flow, FlowFacts.GoodsLine good) {
        List<Object> cells = new ArrayList<>(List.of(
                words.flow(flow.flow()),
                good.rank(),
                good.code(),
                good.name(),
                orEmpty(good.value()),
                orEmpty(good.valueUsd()),
                orEmpty(good.netWeightKg()),
                orEmpty(good.sharePercent())));
        for (FlowFacts.ChangeFacts change : good.changes()) {
            cells.add(change.base() == null ? words.state(change.baseState()) : change.base());
            cells.add(orEmpty(change.percent()));
            cells.add(orEmpty(change.rankChange()));
        }
        cells.add(good.law().answer().code());
        cells.add(words.verdict(good.law()));
        cells.add(String.join(" ", good.law().reasons()));
        return cells;
    }

    private static Object orEmpty(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value;
    }

    private void scope(Workbook workbook) {
        Sheet sheet = new Sheet(
                workbook.newWorksheet("In scope"),
                List.of(
                        words.text("column.act"),
                        words.text("column.paragraph"),
                        words.text("column.flow"),
                        words.text("column.code"),
                        words.text("column.goods"),
                        words.text("column.answer"),
                        words.text("column.surely"),
                        words.text("column.possibly"),
                        words.text("column.possibly") + ", USD",
                        words.text("column.why")),
                20,
                10,
                10,
                10,
                48,
                14,
                16,
                16,
                16,
                80);
        for (ScopeFacts.ParagraphFacts paragraph : facts.scope().paragraphs()) {
            for (ScopeFacts.ScopedGoods goods : paragraph.goods()) {
                sheet.add(
                        paragraph.act(),
                        paragraph.paragraph(),
                        words.flow(goods.flow()),
                        goods.code(),
                        goods.name(),
                        goods.answer().code(),
                        goods.surely(),
                        goods.possibly(),
                        goods.possiblyUsd(),
                        goods.why());
            }
        }
    }

    private void turns(Workbook workbook) {
        Sheet sheet = new Sheet(
                workbook.newWorksheet("New"),
                List.of(
                        words.text("column.section"),
                        words.text("column.flow"),
                        words.text("column.code"),
                        words.text("column.goods"),
                        facts.subject().currency(),
                        "USD",
                        words.text("column.zero"),
                        words.text("column.since"),
                        words.text("column.answer"),
                        words.text("column.law")),
                20,
                10,
                10,
                48,
                16,
                16,
                16,
                30,
                14,
                40);
        Sentences sentences = new Sentences(facts, words);
        facts.newFromZero().forEach(turn -> turn(sheet, words.text("new.title"), turn, sentences));
        facts.goneToZero().forEach(turn -> turn(sheet, words.text("gone.title"), turn, sentences));
    }

    private void turn(Sheet sheet, String section, TurnFacts turn, Sentences sentences) {
        sheet.add(
                section,
                words.flow(turn.flow()),
                turn.code(),
                turn.name(),
                turn.value(),
                turn.valueUsd(),
                words.state(turn.zeroState()),
                sentences.since(turn),
                turn.law().answer().code(),
                words.verdict(turn.law()));
    }

    private void monthly(Workbook workbook) {
        Sheet sheet = new Sheet(
                workbook.newWorksheet("Monthly"),
                List.of(
                        words.text("column.flow"),
                        words.text("column.goods"),
                        words.text("column.period"),
                        words.text("column.code"),
                        words.text("column.native"),
                        words.text("column.currency"),
                        "USD",
                        words.text("column.weight"),
                        words.text("column.release"),
                        words.text("column.row"),
                        words.text("column.file"),
                        words.text("column.line")),
                10,
                48,
                10,
                12,
                18,
                8,
                16,
                16,
                30,
                8,
                24,
                8);
        for (GoodsRows goods : facts.rows()) {
            for (GoodsRows.RowFacts row : goods.rows()) {
                sheet.add(
                        words.flow(goods.flow()),
                        goods.name(),
                        row.period(),
                        row.code(),
                        row.valueNative(),
                        row.currency(),
                        row.valueUsd(),
                        row.netWeightKg(),
                        row.release(),
                        row.row(),
                        row.file(),
                        row.line() == null ? "" : row.line());
            }
        }
    }

    private void sources(Workbook workbook) {
        Sheet sheet = new Sheet(
                workbook.newWorksheet("Sources"),
                List.of(
                        words.text("column.release"),
                        words.text("column.title"),
                        words.text("column.publisher"),
                        words.text("column.published")),
                40,
                60,
                50,
                14);
        for (Sourcing.ReleaseUsed release : facts.sourcing().releases()) {
            sheet.add(release.id(), release.title(), release.publisher(), release.published());
        }
        for (Sourcing.RateUsed rate : facts.sourcing().rates()) {
            sheet.add(
                    words.text("column.rate"),
                    rate.currency() + " " + rate.period(),
                    rate.source(),
                    rate.unitsPerUsd());
        }
        MethodNotes.list(facts, words).forEach(note -> sheet.add(words.text("method.title"), note));
        sheet.add(words.text("cite.title"), new Sentences(facts, words).citation());
        sheet.add(words.text("reproduce.title"), facts.command());
    }
}

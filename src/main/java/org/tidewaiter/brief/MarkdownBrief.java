package org.tidewaiter.brief;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.detect.judgement.FindingView;
import org.tidewaiter.law.Answer;

/** The brief as Markdown, in the order of the page; pictures become the tables they are drawn from. */
final class MarkdownBrief {
    private final BriefFacts facts;
    private final Words words;
    private final Sentences sentences;
    private final Opening opening;
    private final StringBuilder out = new StringBuilder(16_384);

    private MarkdownBrief(BriefFacts facts, Words words, Opening opening) {
        this.opening = opening;
        this.facts = facts;
        this.words = words;
        this.sentences = new Sentences(facts, words);
    }

    static String write(BriefFacts facts, Words words, Opening opening) {
        MarkdownBrief brief = new MarkdownBrief(facts, words, opening);
        brief.opening();
        facts.flows().forEach(brief::top);
        brief.scope();
        CapMarkdown.write(facts.caps(), words).forEach(brief::line);
        brief.turns();
        brief.findings();
        ArticleMarkdown.write(facts, words).forEach(brief::line);
        brief.minerals();
        brief.method();
        brief.rows();
        brief.wording();
        return brief.out.toString();
    }

    private void opening() {
        line("# " + said(opening.line(Opening.HEAD)));
        line("**" + said(opening.line(Opening.TITLE)) + "**");
        line(said(opening.line(Opening.LIMITS)));
        line(plain(sentences.release()));
        if (facts.sourcing().illustrative()) {
            line("> **" + words.text("illustrative") + "**");
        }
        opening.notice().forEach(notice -> line("> **" + plain(notice) + "**"));
        added(Opening.INTRODUCTION);
        facts.flows().forEach(flow -> line(said(opening.headline(flow.flow()))));
        line("**" + said(opening.line(Opening.SCOPE)) + "**");
        if (!facts.scope().gap().isEmpty()) {
            line(words.text("scope.gap.title") + ":");
            sentences.gap().forEach(gap -> item(plain(gap)));
            out.append('\n');
        }
        added(Opening.CLOSING);
    }

    /** A sentence, with a mark where its words are a person's. */
    private String said(Opening.Line line) {
        return plain(line.text()) + (line.isEdited() ? mark() : "");
    }

    private String mark() {
        return " \\[" + words.text("edited.mark") + "]";
    }

    private void added(String place) {
        opening.paragraphs(place).forEach(text -> line(plain(text) + mark()));
    }

    private void wording() {
        if (!opening.isEdited()) {
            return;
        }
        out.append('\n');
        line("## " + words.text("edited.title"));
        opening.notice().forEach(notice -> line(plain(notice)));
        line(words.text("edited.intro"));
        table(List.of(
                words.text("column.item"),
                words.text("edited.generated"),
                words.text("edited.edited"),
                words.text("edited.numbers")));
        for (Opening.Line line : opening.edits()) {
            row(List.of(
                    line.label(),
                    line.generated().isEmpty() ? words.text("edited.added") : line.generated(),
                    line.text(),
                    line.unknown().isEmpty() ? words.text("edited.none") : String.join("; ", line.unknown())));
        }
    }

    private void top(FlowFacts flow) {
        line("## " + words.text("top.title." + flow.flow().code()));
        if (flow.top().isEmpty()) {
            line(words.text("top.none"));
            return;
        }
        List<String> header = new ArrayList<>(List.of(
                words.text("column.rank"),
                words.text("column.goods"),
                words.text("column.code"),
                words.text("column.value", facts.subject().currency())));
        for (FlowFacts.BaseYear base : flow.bases()) {
            header.add(words.text("column.year", base.year()));
            header.add(words.text("column.change", base.year()));
            header.add(words.text("column.rankchange", base.year()));
        }
        header.add(words.text("column.share"));
        header.add(words.text("column.law"));
        table(header);
        for (FlowFacts.GoodsLine good : flow.top()) {
            List<String> cells = new ArrayList<>(
                    List.of(Integer.toString(good.rank()), good.name(), good.code(), words.millions(good.value())));
            for (FlowFacts.ChangeFacts change : good.changes()) {
                cells.add(words.baseCell(change));
                cells.add(words.change(change));
                cells.add(words.rankChange(change));
            }
            cells.add(words.share(good.sharePercent()));
            cells.add(law(good.law()));
            row(cells);
        }
        out.append('\n');
        line(words.text("top.level", facts.subject().level()) + " " + words.text("method.compare") + " "
                + plain(words.text("top.lowbase")));
    }

    private void scope() {
        line("## " + words.text("scope.title"));
        if (facts.scope().paragraphs().isEmpty()) {
            line(words.text("scope.none.long"));
            return;
        }
        line(plain(sentences.scope()) + " " + words.text("scope.double"));
        for (ScopeFacts.ParagraphFacts paragraph : facts.scope().paragraphs()) {
            line("### " + words.place(paragraph));
            line(words.text(
                    "scope.amount",
                    words.money(paragraph.surely(), facts.subject().currency()),
                    words.money(paragraph.possibly(), facts.subject().currency()),
                    words.number(paragraph.lines())));
            table(List.of(
                    words.text("column.goods"),
                    words.text("column.code"),
                    words.text("column.surely"),
                    words.text("column.possibly"),
                    words.text("column.law")));
            for (ScopeFacts.ScopedGoods goods : paragraph.goods()) {
                String why = goods.why().isEmpty() ? "" : ": " + goods.why();
                row(List.of(
                        goods.name(),
                        goods.code(),
                        words.millions(goods.surely()),
                        words.millions(goods.possibly()),
                        words.shape(goods.answer()) + " " + words.answer(goods.answer()) + why));
            }
            out.append('\n');
            if (paragraph.unlisted() > 0) {
                line(words.text("scope.unlisted", paragraph.unlisted()));
            }
            paragraph.measures().forEach(this::measure);
        }
    }

    private void measure(LawFacts.MeasureFacts measure) {
        String until = measure.validTo() == null ? "" : " " + words.text("scope.until", measure.validTo());
        String unverified = measure.paragraphVerified() ? "" : " (" + words.text("scope.unverified") + ")";
        item(plain(measure.says()) + " " + words.text("scope.valid", measure.validFrom()) + until + ". "
                + plain(words.text(
                        "scope.basis",
                        words.text("basis." + measure.basis()),
                        measure.basisSource(),
                        words.certainty(measure.certainty())))
                + unverified + ". [" + words.text("scope.official") + "]("
                + measure.url().replace("(", "%28").replace(")", "%29") + ")");
        for (LawFacts.ConditionFacts condition : measure.conditions()) {
            String open = condition.open() ? " (" + words.text("scope.open") + ")" : "";
            String verified = condition.verified() ? "" : " (" + words.text("scope.condition.unverified") + ")";
            out.append("  ");
            item(words.text("condition." + condition.type()) + open + ". " + plain(condition.says()) + verified);
        }
        out.append('\n');
    }

    private void turns() {
        line("## " + words.text("new.title"));
        line(plain(sentences.newFromZero()));
        turnTable(facts.newFromZero());
        line("## " + words.text("gone.title"));
        line(
                facts.goneToZero().isEmpty()
                        ? words.text("gone.none")
                        : words.text("gone.some", facts.goneToZero().size()));
        turnTable(facts.goneToZero());
    }

    private void turnTable(List<TurnFacts> turns) {
        if (turns.isEmpty()) {
            return;
        }
        table(List.of(
                words.text("column.goods"),
                words.text("column.code"),
                words.text("column.flow"),
                words.text("column.value", facts.subject().currency()),
                words.text("column.zero"),
                words.text("column.since"),
                words.text("column.law")));
        for (TurnFacts turn : turns.subList(0, Math.min(turns.size(), TurnFacts.LISTED))) {
            String note = turn.editionNote().isEmpty() ? "" : "; " + turn.editionNote();
            row(List.of(
                    turn.name(),
                    turn.code(),
                    words.flow(turn.flow()),
                    words.millions(turn.value()),
                    words.state(turn.zeroState()),
                    sentences.since(turn) + note,
                    law(turn.law())));
        }
        out.append('\n');
        if (turns.size() > TurnFacts.LISTED) {
            line(words.text("turn.unlisted", turns.size() - TurnFacts.LISTED));
        }
    }

    private void findings() {
        FindingSentences says = new FindingSentences(words);
        line("## " + words.text("findings.title"));
        says.opening(facts.findings()).forEach(sentence -> line(plain(sentence)));
        facts.findings().notes().forEach(note -> line(plain(note)));
        for (FindingsFacts.Item item : facts.findings().listed()) {
            FindingView view = item.view();
            line("### " + plain(says.heading(item)));
            line(plain(says.noticed(view)) + " · " + view.id());
            line(plain(says.title(view)) + " " + plain(says.amounts(view)));
            String law = says.law(view);
            line(plain(says.sure(view)) + (law.isEmpty() ? "" : " " + plain(words.text("findings.law", law))));
            if (view.caution() != null) {
                line(plain(view.caution()));
            }
            line(plain(says.question(view)));
            line(words.text("findings.innocent") + ":");
            says.innocentCauses(view).forEach(cause -> item(plain(cause)));
            out.append('\n');
            if (view.rows() != null) {
                line("`tidewaiter " + view.rows() + "`");
            }
        }
        String more = facts.findings().unlisted() > 0
                ? words.text("findings.more", facts.findings().unlisted()) + " "
                : "";
        line(more + "`" + facts.findings().command() + "`");
    }

    private void minerals() {
        line("## " + words.text("minerals.title"));
        line(plain(sentences.minerals()));
        if (!sentences.notable().isEmpty()) {
            line(plain(sentences.notable()));
        }
        BasketFacts basket = facts.minerals();
        if (!basket.members().isEmpty()) {
            table(List.of(
                    words.text("column.goods"),
                    words.text("column.code"),
                    words.text("column.value", facts.subject().currency()),
                    words.text("column.share"),
                    words.text("column.law")));
            for (BasketFacts.Member member : basket.members()) {
                row(List.of(
                        member.name(),
                        member.code(),
                        words.millions(member.value()),
                        words.share(member.sharePercent()),
                        law(member.law())));
            }
            out.append('\n');
        }
        line(plain(words.text("minerals.source", basket.title(), basket.source())));
    }

    private void method() {
        line("## " + words.text("method.title"));
        MethodNotes.list(facts, words).forEach(note -> item(plain(note)));
        out.append('\n');
        line("### " + words.text("cite.title"));
        line(plain(sentences.citation()));
        line("```bibtex\n" + sentences.bibtex() + "\n```");
        line("### " + words.text("reproduce.title"));
        line("```sh\n" + facts.command() + "\n```");
    }

    private void rows() {
        line("## " + words.text("rows.title"));
        facts.flows().forEach(flow -> item(words.flow(flow.flow()) + ": `" + flow.rowsCommand() + "`"));
        facts.rows()
                .forEach(goods -> item(plain(goods.name()) + " " + goods.code() + ", " + words.flow(goods.flow())
                        + ": `" + goods.rowsCommand() + "`"));
    }

    private String law(LawFacts law) {
        Answer answer = law.answer();
        return words.shape(answer) + " " + words.verdict(law);
    }

    private void line(String text) {
        out.append(text).append("\n\n");
    }

    private void item(String text) {
        out.append("- ").append(text).append('\n');
    }

    private void table(List<String> header) {
        row(header);
        out.append("|").append("---|".repeat(header.size())).append('\n');
    }

    private void row(List<String> cells) {
        out.append('|');
        cells.forEach(cell -> out.append(' ').append(plain(cell)).append(" |"));
        out.append('\n');
    }

    /** Text of sources must not turn into markup: marks are escaped, line ends become spaces. */
    static String plain(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("`", "\\`")
                .replace("[", "\\[")
                .replace("<", "&lt;")
                .replaceAll("\\R", " ");
    }
}

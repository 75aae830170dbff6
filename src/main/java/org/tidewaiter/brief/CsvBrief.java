package org.tidewaiter.brief;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.QuotaLedger;
import org.tidewaiter.law.Answer;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/** The brief as one tidy table: one figure a row, with what it is a figure of. */
final class CsvBrief {
    private final String currency;
    private final CsvWriter csv;

    private CsvBrief(String currency, CsvWriter csv) {
        this.currency = currency;
        this.csv = csv;
    }

    static String write(BriefFacts facts, Opening opening) {
        StringWriter text = new StringWriter();
        // closed before the text is taken: what stands in the buffer of the writer would be missing at the end
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(
                    "section",
                    "flow",
                    "period",
                    "code",
                    "name",
                    "rank",
                    "measure",
                    "value",
                    "unit",
                    "answer",
                    "act",
                    "paragraph",
                    "release",
                    "row",
                    "file",
                    "line",
                    "finding");
            CsvBrief brief = new CsvBrief(facts.subject().currency(), csv);
            brief.all(facts);
            brief.wording(opening);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void wording(Opening opening) {
        opening.notice().forEach(notice -> wording("notice", notice));
        for (Opening.Line line : opening.edits()) {
            wording(line.place() + ", generated", line.generated());
            wording(line.place() + ", edited", line.text());
            line.unknown().forEach(number -> wording(line.place() + ", number not in the facts", number));
        }
    }

    private void all(BriefFacts facts) {
        String period = facts.subject().period().toString();
        for (FlowFacts flow : facts.flows()) {
            figure("total", flow.flow(), period, "TOTAL", "", null, "value", flow.value(), currency, null);
            figure("total", flow.flow(), period, "TOTAL", "", null, "value", flow.valueUsd(), "USD", null);
            for (FlowFacts.BaseYear base : flow.bases()) {
                figure(
                        "total",
                        flow.flow(),
                        Integer.toString(base.year()),
                        "TOTAL",
                        "",
                        null,
                        "same months",
                        base.base(),
                        currency,
                        null);
            }
            for (FlowFacts.GoodsLine good : flow.top()) {
                figure(
                        "top",
                        flow.flow(),
                        period,
                        good.code(),
                        good.name(),
                        good.rank(),
                        "value",
                        good.value(),
                        currency,
                        good.law());
                figure(
                        "top",
                        flow.flow(),
                        period,
                        good.code(),
                        good.name(),
                        good.rank(),
                        "value",
                        good.valueUsd(),
                        "USD",
                        good.law());
                figure(
                        "top",
                        flow.flow(),
                        period,
                        good.code(),
                        good.name(),
                        good.rank(),
                        "share",
                        good.sharePercent(),
                        "%",
                        good.law());
                for (FlowFacts.ChangeFacts change : good.changes()) {
                    figure(
                            "top",
                            flow.flow(),
                            Integer.toString(change.year()),
                            good.code(),
                            good.name(),
                            change.baseRank(),
                            "same months",
                            change.base(),
                            currency,
                            good.law());
                }
            }
        }
        for (ScopeFacts.ParagraphFacts paragraph : facts.scope().paragraphs()) {
            for (ScopeFacts.ScopedGoods goods : paragraph.goods()) {
                scoped(paragraph, goods, period, "surely", goods.surely());
                scoped(paragraph, goods, period, "possibly", goods.possibly());
            }
        }
        facts.caps().forEach(this::cap);
        for (TurnFacts turn : facts.newFromZero()) {
            figure(
                    "new from zero",
                    turn.flow(),
                    period,
                    turn.code(),
                    turn.name(),
                    null,
                    "value",
                    turn.value(),
                    currency,
                    turn.law());
        }
        for (TurnFacts turn : facts.goneToZero()) {
            figure(
                    "gone to zero",
                    turn.flow(),
                    Integer.toString(turn.year()),
                    turn.code(),
                    turn.name(),
                    null,
                    "value",
                    turn.value(),
                    currency,
                    turn.law());
        }
        int place = 0;
        for (FindingsFacts.Item item : facts.findings().listed()) {
            FindingRecords.of(item, ++place).forEach(csv::writeRecord);
        }
        if (facts.articles() != null) {
            int claim = 0;
            for (ArticleFacts.Told told : facts.articles().told()) {
                ArticleTables.records(told, ++claim).forEach(csv::writeRecord);
            }
        }
        for (BasketFacts.Member member : facts.minerals().members()) {
            figure(
                    "critical minerals",
                    facts.minerals().flow(),
                    period,
                    member.code(),
                    member.name(),
                    null,
                    "value",
                    member.value(),
                    currency,
                    member.law());
        }
        for (GoodsRows goods : facts.rows()) {
            for (GoodsRows.RowFacts row : goods.rows()) {
                published(goods, row);
            }
        }
    }

    private void wording(String measure, String text) {
        csv.writeRecord(
                "wording", "", "", "", SpreadsheetText.safe(text), "", measure, "", "", "", "", "", "", "", "", "", "");
    }

    private void scoped(
            ScopeFacts.ParagraphFacts paragraph,
            ScopeFacts.ScopedGoods goods,
            String period,
            String measure,
            BigDecimal value) {
        csv.writeRecord(
                "in scope",
                goods.flow().word(),
                period,
                goods.code(),
                SpreadsheetText.safe(goods.name()),
                "",
                measure,
                value.toPlainString(),
                currency,
                goods.answer().code(),
                paragraph.act(),
                paragraph.paragraph(),
                "",
                "",
                "",
                "",
                "");
    }

    private void cap(CapFacts cap) {
        for (QuotaLedger.Running sum : cap.sums()) {
            counted(cap, sum.sum(), sum.unit());
        }
        counted(cap, cap.sharePercent(), "% of cap");
        if (cap.own() != null) {
            sum(cap, "of " + cap.own().area().nameEn(), cap.own().tonnes(), "t");
        }
    }

    private void counted(CapFacts cap, QuotaLedger.Three sum, String unit) {
        sum(cap, "surely", sum.surely(), unit);
        sum(cap, "counted", sum.counted(), unit);
        sum(cap, "possibly", sum.possibly(), unit);
    }

    private void sum(CapFacts cap, String measure, BigDecimal value, String unit) {
        csv.writeRecord(
                "cap",
                "",
                cap.first() + ".." + cap.until(),
                "",
                cap.quota(),
                "",
                measure,
                value.toPlainString(),
                unit,
                "",
                cap.act(),
                cap.paragraph(),
                "",
                "",
                "",
                "");
    }

    private void published(GoodsRows goods, GoodsRows.RowFacts row) {
        Period period = row.period();
        boolean inNative = row.valueNative() != null && row.currency() != null;
        csv.writeRecord(
                "row",
                goods.flow().word(),
                period.toString(),
                row.code(),
                SpreadsheetText.safe(goods.name()),
                "",
                "value",
                plain(inNative ? row.valueNative() : row.valueUsd()),
                inNative ? Objects.requireNonNull(row.currency()) : "USD",
                goods.law().answer().code(),
                "",
                "",
                row.release(),
                Long.toString(row.row()),
                SpreadsheetText.safe(row.file()),
                row.line() == null ? "" : Long.toString(row.line()),
                "");
    }

    private void figure(
            String section,
            Flow flow,
            String period,
            String code,
            String name,
            @Nullable Integer rank,
            String measure,
            @Nullable BigDecimal value,
            String unit,
            @Nullable LawFacts law) {
        boolean cites = law != null
                && law.answer() != Answer.OUT_OF_SCOPE
                && !law.cited().isEmpty();
        csv.writeRecord(
                section,
                flow.word(),
                period,
                code,
                SpreadsheetText.safe(name),
                rank == null ? "" : Integer.toString(rank),
                measure,
                plain(value),
                unit,
                law == null ? "" : law.answer().code(),
                cites && law != null ? law.cited().getFirst().act() : "",
                cites && law != null ? law.cited().getFirst().paragraph() : "",
                "",
                "",
                "",
                "",
                "");
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}

package org.tidewaiter.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.goods.GoodsSearch;
import org.tidewaiter.goods.Labels;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.Movement;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Language;

/** Turns what a person wrote about a consignment into a movement, and its assessment into a result. */
final class Checker {
    private static final int CANDIDATES = 5; // a handful is read, a page is not

    private final Assessor assessor;
    private final Optional<HsRevision> edition;

    Checker(Assessor assessor, Optional<HsRevision> edition) {
        this.assessor = assessor;
        this.edition = edition;
    }

    CheckResult check(String goods, String from, String to, LocalDate on) {
        HsRevision revision = edition.orElse(HsRevision.inForceOn(on));
        return check(
                null, goods, CommodityCode.parse(goods, revision), edition.isEmpty(), area(from), area(to), on, null);
    }

    /** True if the text is meant as a code and not as words. */
    static boolean isCode(String goods) {
        return goods.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ' ');
    }

    /** Answers for the codes that words most likely mean, best first; which of them it is, a person must say. */
    List<CheckResult> checkWords(String words, String from, String to, LocalDate on) {
        return GoodsSearch.packed().find(words, CANDIDATES).stream()
                .map(hit -> {
                    HsRevision revision = edition.orElse(HsRevision.inForceOn(on));
                    CommodityCode code = new CommodityCode(hit.code(), revision);
                    return check(null, words, code, edition.isEmpty(), area(from), area(to), on, null);
                })
                .toList();
    }

    private CheckResult check(
            ConsignmentFile.@Nullable Row row,
            String goods,
            CommodityCode code,
            boolean assumed,
            Area from,
            Area to,
            LocalDate on,
            @Nullable BigDecimal valueUsd) {
        Assessment assessment = assessor.assess(Movement.on(code, from, to, on));
        return new CheckResult(
                row == null ? null : row.line(),
                assessment.answer(),
                assessment.reasons(),
                assessment.measures(),
                assessment.layers(),
                assessment.flags(),
                goods,
                code.digits(),
                code.revision(),
                assumed,
                Labels.packed().labelIn(code.digits(), code.revision(), Language.ENGLISH),
                from.shortCode(),
                to.shortCode(),
                on,
                valueUsd,
                valueUsd == null ? null : CheckResult.Interval.of(assessment.answer(), valueUsd),
                null,
                row == null ? null : row.columns(),
                null);
    }

    /** Checks a row of a file; one that cannot be used comes back with its error. */
    CheckResult check(ConsignmentFile.Row row) {
        String goods = row.get(ConsignmentFile.Column.GOODS);
        String from = row.get(ConsignmentFile.Column.FROM);
        String to = row.get(ConsignmentFile.Column.TO);
        try {
            LocalDate on = AsOf.parseDay(row.get(ConsignmentFile.Column.ON));
            String written = row.get(ConsignmentFile.Column.EDITION);
            Optional<HsRevision> stated = written.isEmpty() ? edition : Optional.of(HsRevision.parse(written));
            HsRevision revision = stated.orElse(HsRevision.inForceOn(on));
            return check(
                    row,
                    goods,
                    CommodityCode.parse(goods, revision),
                    stated.isEmpty(),
                    area(from),
                    area(to),
                    on,
                    value(row.get(ConsignmentFile.Column.VALUE_USD)));
        } catch (AppException e) {
            return new CheckResult(
                    row.line(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    goods,
                    null,
                    null,
                    null,
                    null,
                    from,
                    to,
                    null,
                    null,
                    null,
                    (e.getMessage() + " " + e.hint()).strip(),
                    row.columns(),
                    null);
        }
    }

    private static Area area(String text) {
        return Areas.packed().parse(text);
    }

    private static @Nullable BigDecimal value(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            BigDecimal value = new BigDecimal(text.replace(",", ""));
            if (value.signum() < 0) {
                throw AppException.wrongUse(
                        "The value '" + text + "' is negative.", "Give the value as it was declared.");
            }
            return value;
        } catch (NumberFormatException e) {
            AppException problem = AppException.wrongUse(
                    "'" + text + "' is no value in US dollars.", "Write digits with a decimal point: 12500.00.");
            problem.initCause(e);
            throw problem;
        }
    }
}

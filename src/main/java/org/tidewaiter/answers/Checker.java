package org.tidewaiter.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.goods.GoodsSearch;
import org.tidewaiter.goods.Labels;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.Movement;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Language;

/** Turns what a person wrote about a consignment into a movement, and its assessment into a result. */
public final class Checker {
    private static final int CANDIDATES = 5; // a handful is read, a page is not

    private final Assessor assessor;
    private final Optional<HsRevision> edition;

    public Checker(Assessor assessor, Optional<HsRevision> edition) {
        this.assessor = assessor;
        this.edition = edition;
    }

    public CheckResult check(String goods, String from, String to, LocalDate on) {
        HsRevision revision = edition.orElse(HsRevision.inForceOn(on));
        return check(goods, CommodityCode.parse(goods, revision), edition.isEmpty(), area(from), area(to), on);
    }

    /** True if the text is meant as a code and not as words. */
    public static boolean isCode(String goods) {
        return goods.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ' ');
    }

    /** Answers for the codes that words most likely mean, best first; which of them it is, a person must say. */
    public List<CheckResult> checkWords(String words, String from, String to, LocalDate on) {
        return GoodsSearch.packed().find(words, CANDIDATES).stream()
                .map(hit -> {
                    HsRevision revision = edition.orElse(HsRevision.inForceOn(on));
                    CommodityCode code = new CommodityCode(hit.code(), revision);
                    return check(words, code, edition.isEmpty(), area(from), area(to), on);
                })
                .toList();
    }

    private CheckResult check(String goods, CommodityCode code, boolean assumed, Area from, Area to, LocalDate on) {
        Assessment assessment = assessor.assess(Movement.on(code, from, to, on));
        return new CheckResult(
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
                null);
    }

    private static Area area(String text) {
        return Areas.packed().parse(text);
    }
}

package org.tidewaiter.answers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.law.Movement;
import org.tidewaiter.law.OtherCountry;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

/** What the rule books say of goods out of North Korea to anywhere and into it from anywhere, on one day. */
public final class GoodsLaw {
    private static final String NORTH_KOREA = "KP";

    /** Both directions for one code: the answer for any country no measure names, and those for which it differs. */
    public record Status(
            LocalDate on,
            HsRevision hsEdition,
            Assessment fromKp,
            Assessment toKp,
            List<Otherwise> fromKpOtherwise,
            List<Otherwise> toKpOtherwise) {}

    /** A country for which the answer is another one. */
    public record Otherwise(String area, Answer answer) {}

    private final Assessor assessor;
    private final LocalDate day;
    private final Area korea = Areas.packed().parse(NORTH_KOREA);
    private final List<Area> named;

    public GoodsLaw(RuleBooks books, LocalDate day) {
        this.assessor = Assessor.of(books);
        this.day = day;
        this.named = books.listMeasures().stream()
                .filter(measure -> measure.from().holds(korea) || measure.to().holds(korea))
                .filter(measure -> !measure.isFlag())
                .flatMap(measure ->
                        Stream.of(measure.from().areas(), measure.to().areas(), measure.excludedAreas()))
                .flatMap(List::stream)
                .filter(area -> area.code() != korea.code())
                .distinct()
                .sorted(Comparator.comparingInt(Area::code))
                .toList();
    }

    /** The code in the edition in force on the day, or in the newest one that still had it. */
    public CommodityCode code(String digits) {
        return codeOn(digits, day);
    }

    public static CommodityCode codeOn(String digits, LocalDate day) {
        Nomenclature nomenclature = Nomenclature.packed();
        HsRevision now = HsRevision.inForceOn(day);
        String stem = digits.substring(0, Math.min(6, digits.length())); // international codes end at six digits
        HsRevision revision = nomenclature.exists(stem, now)
                ? now
                : nomenclature.findNewestRevision(stem).orElse(now);
        return new CommodityCode(digits, revision);
    }

    /** The code in a stated edition; refused where that edition has none such. */
    public static CommodityCode inEdition(String digits, String edition) {
        HsRevision revision = HsRevision.parse(edition);
        CommodityCode code = new CommodityCode(digits, revision);
        String stem = code.upTo(6).digits(); // international codes end at six digits
        if (!Nomenclature.packed().exists(stem, revision)) {
            throw AppException.wrongUse(
                    revision + " has no code " + stem + ".",
                    "Leave the edition away to see the editions that have it.",
                    Nomenclature.packed().listRevisions(stem).stream()
                            .map(HsRevision::name)
                            .toList());
        }
        return code;
    }

    /**
     * Measures treat all countries alike that they do not name, so one stands for them all. The area World will not do: it
     * holds North Korea itself, and an answer for it stays open.
     */
    public Status status(CommodityCode code) {
        Assessment fromKp = assessor.assess(Movement.on(code, korea, OtherCountry.AREA, day));
        Assessment toKp = assessor.assess(Movement.on(code, OtherCountry.AREA, korea, day));
        return new Status(
                day,
                code.revision(),
                fromKp,
                toKp,
                otherwise(fromKp, area -> Movement.on(code, korea, area, day)),
                otherwise(toKp, area -> Movement.on(code, area, korea, day)));
    }

    private List<Otherwise> otherwise(Assessment usual, Function<Area, Movement> movement) {
        return named.stream()
                .map(area -> new Otherwise(
                        area.shortCode(), assessor.assess(movement.apply(area)).answer()))
                .filter(other -> other.answer() != usual.answer())
                .toList();
    }

    /** The answer and the paragraphs it rests on, in one line. */
    public static String line(Assessment assessment) {
        List<String> citations = assessment.measures().stream()
                .filter(hit -> hit.effect() == assessment.answer())
                .map(MeasureHit::citation)
                .distinct()
                .toList();
        String answer = assessment.answer().words();
        return citations.isEmpty() ? answer : answer + ": " + citations.stream().collect(Collectors.joining("; "));
    }
}

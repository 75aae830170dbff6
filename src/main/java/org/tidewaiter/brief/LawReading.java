package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Verdict;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.law.NotableGoods;
import org.tidewaiter.law.RuleBooks;

/** Turns verdicts of the law into what a brief prints about them. */
public final class LawReading {
    /** Digits: people believe a good banned, not a chapter; entries about whole chapters only explain a border. */
    private static final int HEADING = 4;

    private final Set<String> notable;

    private LawReading(Set<String> notable) {
        this.notable = notable;
    }

    public static LawReading of(RuleBooks books) {
        return new LawReading(books.books().stream()
                .flatMap(book -> book.notable().stream())
                .filter(entry -> entry.codes().stream().allMatch(code -> code.length() >= HEADING))
                .map(NotableGoods::says)
                .collect(Collectors.toSet()));
    }

    /** A line without any value was never held against the law: a missing fact, which is not "not covered". */
    public LawFacts facts(@Nullable Verdict verdict) {
        if (verdict == null) {
            return new LawFacts(
                    Answer.UNDETERMINED,
                    false,
                    false,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    List.of(),
                    List.of("No line with a value could be held against the law."));
        }
        return facts(
                verdict.answer(),
                verdict.mixed(),
                verdict.surely(),
                verdict.possibly(),
                verdict.reasons(),
                verdict.measures());
    }

    /** The same for an answer that no verdict of figures holds. */
    public LawFacts facts(
            Answer answer,
            boolean mixed,
            BigDecimal surely,
            BigDecimal possibly,
            List<String> reasons,
            Collection<MeasureHit> measures) {
        List<LawFacts.Cited> cited = answer == Answer.OUT_OF_SCOPE
                ? List.of()
                : measures.stream()
                        .filter(hit -> answer != Answer.IN_SCOPE || hit.effect() == Answer.IN_SCOPE)
                        .map(hit -> new LawFacts.Cited(
                                hit.act(),
                                hit.paragraph(),
                                hit.certainty().code(),
                                hit.basis().code()))
                        .distinct()
                        .toList();
        boolean believed = answer == Answer.OUT_OF_SCOPE && reasons.stream().anyMatch(notable::contains);
        return new LawFacts(answer, mixed, believed, surely, possibly, cited, reasons);
    }

    LawFacts.MeasureFacts measure(MeasureHit hit) {
        return new LawFacts.MeasureFacts(
                hit.measureId(),
                hit.act(),
                hit.paragraph(),
                hit.paragraphVerified(),
                hit.commodity(),
                hit.says(),
                hit.basis().code(),
                hit.basisSource(),
                hit.certainty().code(),
                hit.validFrom(),
                hit.validTo(),
                hit.interpretation(),
                hit.conditions().stream()
                        .map(note ->
                                new LawFacts.ConditionFacts(note.type(), note.says(), note.open(), note.verified()))
                        .toList(),
                hit.url());
    }

    /** Why a hit does no more than it does; empty where it surely reaches the goods. */
    static String why(MeasureHit hit) {
        return String.join(" ", hit.why());
    }
}

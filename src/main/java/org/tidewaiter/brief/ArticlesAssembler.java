package org.tidewaiter.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.casebook.check.Checks;
import org.tidewaiter.casebook.check.Judgement;
import org.tidewaiter.casebook.check.Route;
import org.tidewaiter.casebook.check.Span;
import org.tidewaiter.casebook.check.TextUnderCheck;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.casebook.store.Document;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.warehouse.Warehouse;

/**
 * Puts together what kept articles claim of the pair of a brief. Every claim is judged anew, by the figures that the brief
 * itself may use and its rule books; verdicts of the day on which an article was kept are not used.
 */
public final class ArticlesAssembler {
    private static final int SHOWN = 8; // digits of a hash: enough to tell the texts of a casebook apart
    private static final Comparator<Told> ORDER = Comparator.comparingInt(
                    (Told told) -> Checks.firmness(told.judged().verdict().verdict()))
            .thenComparing(told -> Objects.requireNonNullElse(told.document().published(), ""))
            .thenComparing(told -> told.document().id())
            .thenComparingInt(told -> told.judged().claim().passage().start())
            .thenComparing(told -> told.judged().claim().id());

    private record Told(Document document, Checks.Judged judged) {}

    private final Question question;
    private final Set<Area> pair;
    private final @Nullable AsOf asOf;
    private final Desk desk;
    private final Assessor law;
    private final List<Told> told = new ArrayList<>();
    private int unplaced;
    private int undated;
    private int later;

    private ArticlesAssembler(Warehouse warehouse, Assessor law, Question question) {
        this.question = question;
        this.asOf = question.source().asOf();
        this.pair = Set.of(
                Objects.requireNonNull(question.reporter(), "reporter"),
                Objects.requireNonNull(question.partner(), "partner"));
        this.desk = Desk.of(warehouse, law);
        this.law = law;
    }

    /** What the articles of the casebook beside the releases claim; none where no article is kept there. */
    public static Optional<ArticleFacts> of(Warehouse warehouse, Assessor law, Question question, Tlp audience) {
        if (!Casebook.exists(warehouse.home())) {
            return Optional.empty();
        }
        try (Casebook casebook = Casebook.open(warehouse.home())) {
            List<Document> kept = casebook.documents().list();
            return kept.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ArticlesAssembler(warehouse, law, question).read(casebook, kept, audience));
        }
    }

    private ArticleFacts read(Casebook casebook, List<Document> kept, Tlp audience) {
        List<Document> open = kept.stream()
                .filter(document -> document.tlp().compareTo(audience) <= 0)
                .toList();
        open.forEach(document -> read(document, casebook.claims().list(document.id())));
        told.sort(ORDER);
        TreeMap<Verdict, Integer> counts = new TreeMap<>(Comparator.comparingInt(Checks::firmness));
        told.forEach(each -> counts.merge(each.judged().verdict().verdict(), 1, Integer::sum));
        Tlp label = told.stream()
                .map(each -> each.document().tlp())
                .max(Comparator.naturalOrder())
                .orElse(Tlp.CLEAR); // counts alone are told
        return new ArticleFacts(
                audience.id(),
                label.id(),
                open.size() - undated - later,
                counts.entrySet().stream()
                        .map(entry -> new ArticleFacts.Count(entry.getKey().id(), entry.getValue()))
                        .toList(),
                told.stream().map(ArticlesAssembler::fact).toList(),
                unplaced,
                undated,
                later,
                kept.size() - open.size());
    }

    private void read(Document document, List<Claim> claims) {
        if (document.published() == null) {
            undated++;
            return;
        }
        LocalDate day = LocalDate.parse(document.published());
        if (asOf != null && day.isAfter(asOf.day())) {
            later++;
            return;
        }
        unplaced += (int) claims.stream().filter(claim -> !isPlaced(claim)).count();
        if (claims.stream().noneMatch(this::isAsked)) {
            return; // nothing to check
        }
        Checks.knownTo(desk, law, question.source(), day)
                .judge(TextUnderCheck.of(document.text(), day, claims))
                .stream()
                .filter(judged -> isAsked(judged.claim()))
                .forEach(judged -> told.add(new Told(document, judged)));
    }

    private static boolean isPlaced(Claim claim) {
        return claim.find(SlotName.DIRECTION).isPresent()
                && claim.find(SlotName.TIME).isPresent();
    }

    /** Whether some way the claim tells is between the two, and some time of it lies in the period. */
    private boolean isAsked(Claim claim) {
        LocalDate first = question.period().from().start();
        LocalDate last = question.period().to().end();
        return claim.list(SlotName.DIRECTION).stream()
                        .flatMap(slot -> Route.parse(slot.value()).stream())
                        .anyMatch(route -> pair.equals(Set.of(route.from(), route.to())))
                && claim.list(SlotName.TIME).stream()
                        .map(slot -> Span.parse(slot.value()))
                        .anyMatch(
                                span -> !span.from().isAfter(last) && !span.to().isBefore(first));
    }

    private static ArticleFacts.Told fact(Told told) {
        Document document = told.document();
        Claim claim = told.judged().claim();
        Judgement verdict = told.judged().verdict();
        return new ArticleFacts.Told(
                "A" + document.id().substring(0, Math.min(SHOWN, document.id().length())) + " " + claim.id(),
                document.outlet() == null ? document.title() : document.outlet(),
                Objects.requireNonNull(document.published()),
                document.tlp().id(),
                claim.kind().id(),
                claim.modality().id(),
                values(claim, SlotName.DIRECTION),
                values(claim, SlotName.TIME),
                oneLine(claim.passage().in(document.text())),
                verdict.verdict().id(),
                oneLine(verdict.why()),
                oneLine(String.join("; ", verdict.reckoning())),
                verdict.rows());
    }

    private static String values(Claim claim, SlotName name) {
        return String.join(
                ", ", claim.list(name).stream().map(Slot::value).distinct().toList());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}

package org.tidewaiter.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.brief.ArticlePage;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.check.Boundaries;
import org.tidewaiter.casebook.check.Checks;
import org.tidewaiter.casebook.check.Judgement;
import org.tidewaiter.casebook.check.TextUnderCheck;
import org.tidewaiter.casebook.extract.Sentences;
import org.tidewaiter.casebook.reading.Document;
import org.tidewaiter.casebook.reading.Found;
import org.tidewaiter.casebook.weigh.Credibility;
import org.tidewaiter.casebook.weigh.TrackRecord;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.trade.AppException;

/**
 * A text with its claims and what the checks say of them; without a day of publication nothing is checked.
 *
 * @param record how earlier kept texts of the same outlet came out
 */
public record JudgedArticle(Document document, List<Claim> claims, List<Checks.Judged> judged, TrackRecord record) {

    public static JudgedArticle of(Document document, List<Claim> claims, Desk desk, Assessor law, TrackRecord record) {
        List<Checks.Judged> judged = document.findPublished()
                .map(day -> judge(document.text(), claims, day, desk, law))
                .orElse(List.of());
        return new JudgedArticle(document, claims, judged, record);
    }

    public static List<Checks.Judged> judge(String text, List<Claim> claims, LocalDate day, Desk desk, Assessor law) {
        return Checks.of(desk, law, day).judge(TextUnderCheck.of(text, day, claims));
    }

    public Optional<Checks.Judged> find(Claim claim) {
        return judged.stream().filter(each -> each.claim().equals(claim)).findFirst();
    }

    /** The letter of the outlet with what it rests on, in words. */
    public String source() {
        int settled = record.held() + record.failed();
        return record.letter() == 'F'
                ? "F: " + settled + " settled claims in kept texts of this outlet; a letter needs ten"
                : record.letter() + ": " + record.held() + " of " + settled + " settled claims held";
    }

    public ArticlePage page() {
        if (judged.isEmpty()) {
            throw AppException.wrongUse(
                    "There is nothing to show: "
                            + (claims.isEmpty() ? "no claims were found." : "nothing was checked."),
                    "Give the day of publication with --published.");
        }
        return marked();
    }

    /** The same for pages that can say that nothing was checked. */
    public ArticlePage marked() {
        List<String> lines = new ArrayList<>();
        add(lines, "Outlet", document.outlet());
        add(lines, "Published", document.published());
        add(lines, "Dateline", document.dateline());
        lines.add("Source " + source() + ".");
        document.findPublished()
                .ifPresent(day -> lines.add("Checked against the law and the figures known on " + day
                        + ". What crosses a border unrecorded is in no figures: their silence proves nothing."));
        return ArticlePage.of(
                document.findTitle().orElse("(no title)"),
                document.findLanguage().orElse(""),
                lines,
                document.text(),
                Sentences.passages(document.text()),
                judged);
    }

    private static void add(List<String> lines, String name, @Nullable Found<?> found) {
        if (found != null) {
            lines.add(name + ": " + found.value() + " (" + found.how() + ")");
        }
    }

    /** The article for programs. */
    public record View(
            Document document,
            List<String> missing,
            String source,
            List<ClaimView> claims,
            List<Boundaries.Remark> remarks) {}

    /** A claim for programs. */
    public record ClaimView(
            String id,
            String kind,
            String modality,
            Passage passage,
            String words,
            List<SlotView> slots,
            @Nullable Judgement verdict,
            List<Judgement> checks,
            @Nullable Integer credibility) {}

    /** A slot for programs. */
    public record SlotView(
            String name, String value, List<String> alternatives, Passage passage, String words, String rule) {}

    public View view() {
        return new View(
                document,
                document.listMissing(),
                source(),
                claims.stream().map(this::view).toList(),
                Boundaries.remarks(document.text()));
    }

    private ClaimView view(Claim claim) {
        return view(claim, document.text(), find(claim));
    }

    /** A claim of a text with what was checked of it. */
    public static ClaimView view(Claim claim, String text, Optional<Checks.Judged> checked) {
        return new ClaimView(
                claim.id(),
                claim.kind().id(),
                claim.modality().id(),
                claim.passage(),
                claim.passage().in(text),
                claim.slots().stream().map(slot -> view(slot, text)).toList(),
                checked.map(Checks.Judged::verdict).orElse(null),
                checked.map(Checks.Judged::all).orElse(List.of()),
                checked.map(each -> Credibility.of(each.verdict().verdict(), 1).number())
                        .orElse(null));
    }

    private static SlotView view(Slot slot, String text) {
        return new SlotView(
                slot.name().id(),
                slot.value(),
                slot.alternatives(),
                slot.passage(),
                slot.passage().in(text),
                slot.rule());
    }
}

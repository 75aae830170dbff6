package org.tidewaiter.web.brief;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.brief.BriefFormat;
import org.tidewaiter.brief.Opening;
import org.tidewaiter.brief.Wording;
import org.tidewaiter.trade.Language;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.View;

/**
 * The page of a brief.
 *
 * @param edited    whether the brief below has the edited wording
 * @param kept      wording that is kept for it, on whatever data
 * @param changed   sentences that are generated differently since the wording was kept
 * @param notice    what the brief says of its own wording
 * @param state     what the forms bring back, so that nobody undoes what they have not seen
 */
public record BriefPage(
        boolean edited,
        boolean stale,
        @Nullable KeptView kept,
        List<ChangedView> changed,
        List<String> notice,
        boolean mayEdit,
        boolean narrowed,
        String command,
        String previewHref,
        List<Link> downloads,
        List<Link> languages,
        String state) {

    /** Whose wording, when, and on what. */
    public record KeptView(String by, String at, String data, String rules, List<OwnView> own) {}

    /** A sentence in own words. */
    public record OwnView(String label, String text) {}

    /** A sentence as generated then and now. */
    public record ChangedView(String label, String then, String now) {}

    /** One link. */
    public record Link(String text, String href, String lang) {}

    static BriefPage of(View view, Ordered ordered, WordingStore store, boolean asksEdited) {
        Optional<KeptWording> kept = store.find(ordered);
        boolean stale = kept.isPresent() && !kept.get().fits(ordered);
        boolean edited = asksEdited && kept.isPresent() && !stale;
        String wording = edited ? "edited" : "";
        Opening opening = ordered.opening(edited ? kept.get().wording() : Wording.GENERATED);
        return new BriefPage(
                edited,
                stale,
                kept.map(one -> view(one, ordered, view)).orElse(null),
                kept.filter(one -> stale).map(one -> changed(one, ordered)).orElse(List.of()),
                opening.notice(),
                view.may(Access.WRITE),
                ordered.narrowed(),
                ordered.command(),
                view.href("/brief/preview", "wording", wording),
                Stream.of(
                                BriefFormat.HTML,
                                BriefFormat.PDF,
                                BriefFormat.MD,
                                BriefFormat.JSON,
                                BriefFormat.CSV,
                                BriefFormat.XLSX)
                        .map(form -> new Link(
                                form.name(), view.href("/brief/file." + form.ending(), "wording", wording), ""))
                        .toList(),
                Stream.of(Language.values())
                        .map(language -> new Link(
                                view.text("brief.language." + language.tag()),
                                view.href("/brief", "lang", language.tag()),
                                language.tag()))
                        .toList(),
                store.state(ordered));
    }

    private static KeptView view(KeptWording kept, Ordered ordered, View view) {
        Wording wording = kept.wording();
        return new KeptView(
                kept.editedBy(),
                Objects.requireNonNull(wording.edited()).moment(view.words()),
                kept.data(),
                kept.rules(),
                ordered.opening(wording).edits().stream()
                        .map(line -> new OwnView(line.label(), line.text()))
                        .toList());
    }

    private static List<ChangedView> changed(KeptWording kept, Ordered ordered) {
        return kept.changed(ordered.opening(Wording.GENERATED)).stream()
                .map(line -> new ChangedView(line.label(), kept.generatedAt(line.place()), line.generated()))
                .toList();
    }
}

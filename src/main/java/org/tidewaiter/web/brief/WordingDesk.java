package org.tidewaiter.web.brief;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.brief.Opening;
import org.tidewaiter.brief.Wording;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.Visitor;

/** Changes to the wording of a brief, each in the audit log before it is on the disk. */
final class WordingDesk {
    private final View view;
    private final Visitor visitor;
    private final Ordered ordered;
    private final WordingStore store;

    WordingDesk(View view, Visitor visitor, Ordered ordered, WordingStore store) {
        this.view = view;
        this.visitor = visitor;
        this.ordered = ordered;
        this.store = store;
    }

    /** Keeps the words of a form; answers with the form again where somebody else, or new data, came between. */
    Optional<WordingPage> save(Parameters form) {
        Map<String, String> own = OwnWords.read(form.values(), ordered.opening(Wording.GENERATED));
        if (!isBasis(form)) {
            return Optional.of(again(own, "brief.wording.basis"));
        }
        boolean kept = store.ifStill(ordered, seen(form), () -> keep(own));
        return kept ? Optional.empty() : Optional.of(again(own, "brief.wording.between"));
    }

    private void keep(Map<String, String> own) {
        if (own.isEmpty()) {
            if (store.find(ordered).isPresent()) {
                remove();
            }
            return;
        }
        put("wording of a brief edited", new Wording(deed(), null, own));
    }

    /** Stands by wording that was written on other data or rules; false where somebody, or new data, came between. */
    boolean confirm(Parameters form) {
        return isBasis(form)
                && store.ifStill(
                        ordered,
                        seen(form),
                        () -> store.find(ordered)
                                .map(KeptWording::wording)
                                .ifPresent(wording -> put(
                                        "wording of a brief confirmed",
                                        new Wording(wording.edited(), deed(), wording.own()))));
    }

    /** Back to the wording as generated; false where somebody came between. */
    boolean reset(Parameters form) {
        return store.ifStill(ordered, seen(form), this::remove);
    }

    private void put(String what, Wording wording) {
        KeptWording kept = KeptWording.of(ordered, wording);
        view.site()
                .trail(visitor)
                .enter(what, ordered.command(), String.join(", ", wording.own().keySet()));
        store.put(ordered, kept);
    }

    private void remove() {
        view.site().trail(visitor).enter("wording of a brief reset", ordered.command(), "");
        store.removeAll(ordered);
    }

    private WordingPage again(Map<String, String> own, String why) {
        Opening opening = ordered.opening(new Wording(deed(), null, own));
        return WordingPage.of(ordered, opening, view.text(why), store.state(ordered));
    }

    private boolean isBasis(Parameters form) {
        return form.find("basis").orElse("").equals(view.site().editions().both());
    }

    private static String seen(Parameters form) {
        return form.find("state").orElse("");
    }

    private Wording.Deed deed() {
        Instant now = view.site().clock().instant().truncatedTo(ChronoUnit.SECONDS);
        return new Wording.Deed(visitor.name(), now);
    }
}

package org.tidewaiter.web.overview;

import java.util.Map;
import org.tidewaiter.web.Remembered;
import org.tidewaiter.web.Renderer;
import org.tidewaiter.web.View;

/**
 * The part of the overview that is the same for everybody who looks, ready to be shown. What was worked out is remembered, and
 * that of the page most visits begin with is kept beside the data too, so that a program just started need only read it.
 *
 * @param title finding of the page
 * @param figures sections of figures, as HTML
 * @param findings section of the newest findings, as HTML
 */
public record Figures(String title, String figures, String findings) {
    private static final int KEPT = 32; // overviews: a hundred kilobytes each
    private static final Remembered<String, Figures> KNOWN = new Remembered<>(KEPT);

    /** Of the question of a page, which must have one. */
    static Figures of(View view) {
        String asked = view.href("/");
        return KNOWN.get(
                view.site(),
                () -> ground(view),
                asked,
                () -> KeptFigures.of(view)
                        .map(kept -> kept.get(() -> make(view)))
                        .orElseGet(() -> make(view)));
    }

    /** Names what figures rest on, beside the question. */
    static String ground(View view) {
        return view.site().editions().both() + " " + view.site().editions().decided();
    }

    /** Worked out, whatever is known or kept. */
    static Figures make(View view) {
        FiguresPage page = FiguresPage.of(view);
        return new Figures(page.finding(), fill("overview/figures", view, page), fill("overview/newest", view, page));
    }

    private static String fill(String template, View view, FiguresPage page) {
        return Renderer.fill(template, Map.of("view", view, "page", page));
    }
}

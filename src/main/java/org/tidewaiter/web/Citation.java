package org.tidewaiter.web;

import java.time.LocalDate;
import java.util.List;
import org.tidewaiter.warehouse.Release;

/** How a page is cited: as a sentence and as BibTeX. The day is that of the newest release, so the same page gives the same text. */
public final class Citation {
    private Citation() {}

    /** One sentence with what it rests on. */
    public static String text(View view, String title) {
        return view.text(
                "frame.citation",
                title,
                publishers(view),
                view.site().editions().data(),
                view.site().editions().rules(),
                view.permalink());
    }

    public static String bibtex(View view, String title) {
        return "@misc{tidewaiter-"
                + Hashes.hex(view.permalink().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .substring(0, 8)
                + ",\n  title = {" + braced(title) + "},\n  author = {{" + braced(publishers(view)) + "}},\n  year = {"
                + newest(view).map(day -> Integer.toString(day.getYear())).orElse("n.d.")
                + "},\n  howpublished = {Tidewaiter, data "
                + view.site().editions().data() + ", rules "
                + view.site().editions().rules() + "},\n  note = {" + braced(view.permalink()) + "}\n}";
    }

    private static String publishers(View view) {
        List<String> names = visible(view).stream()
                .map(Release::publisher)
                .distinct()
                .sorted()
                .toList();
        return names.isEmpty() ? view.text("frame.nodata") : String.join(", ", names);
    }

    private static java.util.Optional<LocalDate> newest(View view) {
        return visible(view).stream().map(Release::published).max(LocalDate::compareTo);
    }

    private static List<Release> visible(View view) {
        return view
                .site()
                .warehouse()
                .listReleases(
                        view.asked().question() == null
                                ? null
                                : view.asked().question().source().asOf())
                .stream()
                .filter(release -> release.coverage().stream()
                        .anyMatch(cover ->
                                cover.reporter() == view.asked().reporter().code()))
                .toList();
    }

    private static String braced(String text) {
        return text.replace("\\", "")
                .replace("{", "")
                .replace("}", "")
                .replace("&", "\\&")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }
}

package org.tidewaiter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.warehouse.Release;

/** How a page is cited: as a sentence and as BibTeX. The year is that of the newest release, so the same page gives the same text. */
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
        Optional<LocalDate> newest =
                view.releases().stream().map(Release::published).max(LocalDate::compareTo);
        String year = newest.map(day -> Integer.toString(day.getYear())).orElse("n.d.");
        return "@misc{tidewaiter-" + Hashes.name(view.permalink())
                + ",\n  title = {" + braced(title)
                + "},\n  author = {{" + braced(publishers(view))
                + "}},\n  year = {" + year
                + "},\n  howpublished = {Tidewaiter, data "
                + view.site().editions().data()
                + ", rules " + view.site().editions().rules()
                + "},\n  note = {" + braced(view.permalink()) + "}\n}";
    }

    private static String publishers(View view) {
        List<String> names = view.publishers();
        return names.isEmpty() ? view.text("frame.nodata") : String.join(", ", names);
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

package org.tidewaiter.web.page;

import java.util.List;
import org.tidewaiter.web.View;

/** The sections in the order of a day's work. */
public final class Menu {
    private static final List<String> SECTIONS =
            List.of("overview", "goods", "law", "check", "findings", "articles", "reports", "data", "brief", "api");

    /** One link of the menu. */
    public record Entry(String section, String text, String href) {}

    private Menu() {}

    public static List<Entry> of(View view) {
        return view.visitor() == null
                ? List.of()
                : SECTIONS.stream().map(section -> entry(view, section)).toList();
    }

    /** Every section begins with all goods both ways: what one page was narrowed to must not follow to the next unseen. */
    private static Entry entry(View view, String section) {
        String path = section.equals("overview") ? "/" : "/" + section;
        return new Entry(
                section, view.text("frame.menu." + section), view.href(path, "flow", "", "code", "", "basket", ""));
    }
}

package org.tidewaiter.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.tidewaiter.web.View;

/** The sections in the order of a day's work. */
public final class Menu {
    private static final List<String> SECTIONS =
            List.of("overview", "goods", "law", "check", "findings", "data", "brief", "api");

    /** One link of the menu. */
    public record Entry(String section, String text, String href) {}

    private Menu() {}

    public static List<Entry> of(View view) {
        return view.visitor() == null
                ? List.of()
                : SECTIONS.stream().flatMap(section -> entry(view, section)).toList();
    }

    private static Stream<Entry> entry(View view, String section) {
        String path = section.equals("overview") ? "/" : "/" + section;
        return Stream.of(new Entry(section, view.text("frame.menu." + section), view.href(path)));
    }
}

package org.tidewaiter.web.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;

/**
 * For whom a table or picture is made. A page is for whoever looks at it. A file leaves the house: unless a stricter label is
 * asked for by name it holds what may go to amber, and never more than its reader may see.
 */
record Audience(Tlp label, boolean isFile) {
    /** Name in the address. */
    static final String NAME = "tlp";

    static Audience of(View view, Parameters parameters) {
        boolean file = view.path().matches("/tables/[a-z-]+\\..*|/reports/[a-z]+\\.svg");
        Tlp most = Clearance.of(view).most();
        Tlp asked = parameters.find(NAME).map(Tlp::parse).orElse(file ? Tlp.AMBER : most);
        return new Audience(asked.compareTo(most) > 0 ? most : asked, file);
    }

    /** What a visitor can choose: from amber up to their own. */
    static List<Tlp> choices(View view) {
        Tlp most = Clearance.of(view).most();
        return Arrays.stream(Tlp.values())
                .filter(label -> label.compareTo(Tlp.AMBER) >= 0 && label.compareTo(most) <= 0)
                .toList();
    }

    /** Logs that a file is taken away, as the command line does before it draws. */
    void logFile(View view, String what, Tlp bears, int rows) {
        if (isFile) {
            view.site()
                    .trail(Objects.requireNonNull(view.visitor(), "the door lets nobody read unknown"))
                    .enter("report." + what, "file", bears.mark() + ", " + rows + " rows");
        }
    }
}

package org.tidewaiter.web.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.web.View;

/** What a file of a table says about itself, so that it can be cited and made again. */
record TableFacts(String title, List<String> notes, String permalink, String dataEdition, String rulesEdition) {
    /** Names of the facts in files; no column may have one of them. */
    static final List<String> NAMES =
            List.of("table_title", "table_notes", "permalink", "data_edition", "rules_edition");

    static TableFacts of(View view, TablePage page) {
        List<String> notes = new ArrayList<>(page.table().notes());
        String filter = page.query().filter();
        if (!filter.isEmpty()) {
            notes.add(view.text("table.filtered", filter, page.found().size(), page.total()));
        }
        return new TableFacts(
                page.table().title(),
                List.copyOf(notes),
                page.address().permanent(page.query()),
                view.site().editions().data(),
                view.site().editions().rules());
    }

    /** Each fact as one text, under {@link #NAMES}. */
    Map<String, String> texts() {
        Map<String, String> all = new LinkedHashMap<>();
        List<String> values = List.of(title, String.join(" ", notes), permalink, dataEdition, rulesEdition);
        for (int i = 0; i < NAMES.size(); i++) {
            all.put(NAMES.get(i), values.get(i));
        }
        return all;
    }
}

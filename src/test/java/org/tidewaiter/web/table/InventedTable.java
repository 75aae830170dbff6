package org.tidewaiter.web.table;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tidewaiter.brief.Words;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.Language;
import org.tidewaiter.web.Asked;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Role;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.Texts;
import org.tidewaiter.web.View;
import org.tidewaiter.web.Visitor;

/** A thousand rows with Korean and Chinese words, words that would run as a formula or a script, and unknown values. */
record InventedTable(String id, int rows) implements TableSource {
    static final String FORMULA = "=cmd|' /C calc'!A0";
    static final String SCRIPT = "<script>document.title='taken'</script>";
    private static final List<String> NAMES = List.of("graphite", "흑연", "石墨", FORMULA, SCRIPT, "+1-2", "@sum", "Ärzte");

    static InventedTable thousand() {
        return new InventedTable("invented", 1000);
    }

    @Override
    public Table read(View view, Parameters parameters) {
        int kept = parameters.findNumber("least").orElse(0);
        return new Table(
                id,
                "Invented goods, January to October 2023, CNY",
                List.of(
                        Column.number("rank", "Rank"),
                        Column.text("name", "Goods"),
                        Column.number("value_cny", "Value, CNY"),
                        Column.number("score", "Score").lessOnPhones(),
                        Column.text("since", "Since").lessOnPhones(),
                        Column.text("answer", "Law")),
                IntStream.range(kept, rows).mapToObj(i -> row(view, i)).toList(),
                "No goods were invented. Ask for more rows.",
                List.of("Invented figures: do not cite them.", "=1+1 is a note."));
    }

    private static List<Cell> row(View view, int i) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(i + 1, Integer.toString(i + 1)));
        row.add(Cell.of(NAMES.get(i % NAMES.size()) + " " + i).to("/goods/" + i));
        BigDecimal value = new BigDecimal((i * 7919L) % 1_000_003).movePointLeft(2);
        row.add(
                i % 10 == 9
                        ? Cell.of(null, "– not published")
                        : Cell.of(value, view.words().number(value, 2)));
        row.add(Cell.of(i / 8.0, Double.toString(i / 8.0)));
        row.add(Cell.of(
                LocalDate.of(2017, 1, 1).plusDays(i),
                LocalDate.of(2017, 1, 1).plusDays(i).toString()));
        row.add(
                switch (i % 3) {
                    case 0 -> Cell.of("in_scope", "in scope: S/RES/2397 ¶7").marked("in-scope");
                    case 1 -> Cell.of("undetermined", "undetermined").marked("undetermined");
                    default -> Cell.of("out_of_scope", "not covered").marked("not-covered");
                });
        return row;
    }

    static View view(Path home) {
        Site site = Site.of(home, RuleBooks.packed(), InstantSource.system());
        return new View(
                site,
                Asked.of(parameters("period", "2023-01..2023-10"), site, Language.ENGLISH),
                Words.of(Language.ENGLISH),
                Texts.of(Language.ENGLISH),
                "/overview",
                Parameters.NONE,
                new Visitor("tester", Set.of(Role.READER), "token"));
    }

    /** Names and values by turns. */
    static Parameters parameters(String... all) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < all.length; i += 2) {
            values.put(all[i], all[i + 1]);
        }
        return new Parameters(values);
    }
}

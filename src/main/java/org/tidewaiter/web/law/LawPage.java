package org.tidewaiter.web.law;

import java.util.List;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.goods.LawDaysTable;
import org.tidewaiter.web.table.TablePage;
import org.tidewaiter.web.table.Tables;

/**
 * All acts, and the law for one code where one is asked.
 *
 * @param days both ways; empty where no code is asked
 */
public record LawPage(String code, List<TablePage> days, TablePage acts) {
    static LawPage of(View view, Parameters parameters) {
        String code = parameters.find("code").orElse("");
        List<TablePage> days = code.isEmpty()
                ? List.of()
                : List.of(
                        Tables.embed(view, new LawDaysTable(Flow.IMPORT), parameters),
                        Tables.embed(view, new LawDaysTable(Flow.EXPORT), parameters));
        return new LawPage(code, days, Tables.embed(view, new ActsTable(), parameters));
    }
}

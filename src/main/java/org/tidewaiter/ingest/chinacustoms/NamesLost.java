package org.tidewaiter.ingest.chinacustoms;

import java.util.List;
import org.tidewaiter.ingest.Head;
import org.tidewaiter.trade.AppException;

/**
 * Tables whose Chinese names became question marks in a wrong conversion. The figures are still there, but nobody can
 * tell whose they are, so they are refused rather than guessed by position.
 */
final class NamesLost {
    private NamesLost() {}

    static void refuse(Head head) {
        boolean countryTable = head.columns().stream()
                .map(Head::fold)
                .anyMatch(column -> column.equals("regionraw") || column.equals("region") || column.contains("国别"));
        if (!countryTable || head.sample().isEmpty()) {
            return;
        }
        long lost = head.sample().stream().filter(NamesLost::isLost).count();
        if (lost * 2 > head.sample().size()) {
            throw AppException.wrongUse(
                    head.shownAs() + " is a table of totals by country whose country names are lost: they read '??'"
                            + " after a conversion into the wrong encoding, so no figure can be told apart.",
                    "Get the table again from its publisher and keep its encoding (GB18030 or UTF-8).");
        }
    }

    private static boolean isLost(List<String> row) {
        return !row.isEmpty() && row.getFirst().matches("[?\ufffd\\s()]+");
    }
}

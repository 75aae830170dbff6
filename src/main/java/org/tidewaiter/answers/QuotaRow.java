package org.tidewaiter.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.tidewaiter.law.Amount;
import org.tidewaiter.law.Cap;
import org.tidewaiter.law.Caps;

/** A shared cap in the list of them, with the windows it is counted over. */
public record QuotaRow(
        String quota, String act, String paragraph, String says, List<Amount> amounts, List<String> windows) {
    private static final int LISTED_TO =
            2030; // windows without an end are listed to here; any later year may be asked for

    /** Every cap of the books, one row for each measure that sets it. */
    public static List<QuotaRow> list(Caps caps) {
        return caps.listLedgers().stream()
                .flatMap(ledger -> caps.list(ledger, LISTED_TO).stream()
                        .collect(Collectors.groupingBy(
                                cap -> cap.main().measure().id(), LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(QuotaRow::row))
                .toList();
    }

    /** The windows of a cap, in words. */
    public static String windows(Caps caps, String ledger) {
        return windows(caps.list(ledger, LISTED_TO));
    }

    private static QuotaRow row(List<Cap> caps) {
        Cap.Part main = caps.getFirst().main();
        return new QuotaRow(
                caps.getFirst().ledger(),
                main.measure().act().number(),
                main.measure().paragraph(),
                main.measure().says(),
                main.quota().amounts(),
                main.measure().validTo() == null
                        ? List.of(Caps.label(caps.getFirst()), "and every later year")
                        : List.of(windows(caps)));
    }

    private static String windows(List<Cap> caps) {
        return caps.stream().map(Caps::label).collect(Collectors.joining(", "));
    }
}

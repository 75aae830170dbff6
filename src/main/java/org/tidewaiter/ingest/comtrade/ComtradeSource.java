package org.tidewaiter.ingest.comtrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.ingest.Head;
import org.tidewaiter.ingest.Layout;
import org.tidewaiter.ingest.Layout.AreaCodes;
import org.tidewaiter.ingest.Layout.Dataset;
import org.tidewaiter.ingest.Layout.Reading;
import org.tidewaiter.ingest.LoadOptions;
import org.tidewaiter.ingest.Source;

/**
 * UN Comtrade in the columns of version 1 (CSV, bulk text or the records of an API answer) and of the older downloads.
 * Rows for one second partner, means of transport or customs procedure are marked as breakdowns.
 */
public final class ComtradeSource implements Source {
    /** Flows with other codes (domestic exports, goods for processing) are parts of these four and are not added. */
    private static final Map<String, String> FLOWS = Map.ofEntries(
            Map.entry("m", "M"),
            Map.entry("x", "X"),
            Map.entry("rm", "RM"),
            Map.entry("rx", "RX"),
            Map.entry("1", "M"),
            Map.entry("2", "X"),
            Map.entry("3", "RX"),
            Map.entry("4", "RM"));

    @Override
    public String name() {
        return "comtrade";
    }

    @Override
    public String description() {
        return "UN Comtrade: version 1 CSV or API answer, or a legacy download";
    }

    @Override
    public Optional<Layout> recognise(Head head, LoadOptions options) {
        if (head.json()) {
            return ComtradeAnswer.looksLikeOne(head.text())
                    ? Optional.of(layout(ComtradeAnswer.COLUMNS, "staging/comtrade/fields", options))
                    : Optional.empty();
        }
        List<String> folded = head.columns().stream().map(Head::fold).toList();
        if (folded.containsAll(
                List.of("reportercode", "partnercode", "flowcode", "cmdcode", "primaryvalue", "freqcode"))) {
            return Optional.of(layout(head.columns(), "staging/comtrade/fields", options));
        }
        if (folded.containsAll(
                List.of("classification", "reportercode", "partnercode", "tradeflowcode", "commoditycode"))) {
            return Optional.of(layout(head.columns(), "staging/comtrade/legacy_fields", options));
        }
        return Optional.empty();
    }

    private Layout layout(List<String> columns, String fieldsSql, LoadOptions options) {
        Dataset dataset = new Dataset(
                "un-comtrade",
                "UN Comtrade: trade as reported",
                "United Nations Statistics Division",
                "UN Comtrade terms: no redistribution",
                options.complete(),
                Map.of());
        Reading plain = Reading.plain(AreaCodes.COMTRADE);
        Reading reading = new Reading(
                AreaCodes.COMTRADE,
                AreaCodes.COMTRADE,
                "",
                "",
                "",
                "",
                "",
                "USD",
                "1",
                "1",
                "1",
                "",
                "",
                ".",
                false,
                true,
                "en",
                plain.nullWords(),
                List.of());
        return new Layout(name(), fieldsSql, dataset, roles(columns), reading, FLOWS, Map.of(), false, List.of());
    }

    private static List<String> roles(List<String> columns) {
        List<String> roles = new ArrayList<>();
        boolean period = columns.stream().map(Head::fold).anyMatch("period"::equals);
        for (String column : columns) {
            String role = role(Head.fold(column), period);
            roles.add(roles.contains(role) ? "" : role);
        }
        return roles;
    }

    private static String role(String column, boolean period) {
        return switch (column) {
            case "reportercode" -> "reporter";
            case "partnercode" -> "partner";
            case "partner2code", "2ndpartnercode" -> "partner2";
            case "flowcode", "tradeflowcode" -> "flow";
            case "period" -> "period";
            case "refyear", "year" -> period ? "" : "period";
            case "cmdcode", "commoditycode" -> "code";
            case "cmddesc", "commodity" -> "label";
            case "classificationcode", "classification" -> "edition";
            case "primaryvalue", "tradevalueus$" -> "value";
            case "cifvalue", "ciftradevalueus$" -> "cif_value";
            case "fobvalue", "fobtradevalueus$" -> "fob_value";
            case "netwgt", "netweight", "netweightkg" -> "net_weight";
            case "isnetwgtestimated", "flag" -> "weight_estimated";
            case "qty" -> "quantity";
            case "qtyunitabbr", "qtyunit" -> "quantity_unit";
            case "motcode", "modeoftransportcode" -> "transport";
            case "customscode", "customsproccode" -> "procedure";
            case "typecode" -> "kind";
            default -> "";
        };
    }
}

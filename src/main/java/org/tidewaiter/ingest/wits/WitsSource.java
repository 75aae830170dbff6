package org.tidewaiter.ingest.wits;

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

/** WITS downloads: thousand dollars, areas by three letters (with some retired ones), codes whose leading zero was lost. */
public final class WitsSource implements Source {
    private static final Map<String, String> FLOWS = Map.ofEntries(
            Map.entry("import", "M"),
            Map.entry("imports", "M"),
            Map.entry("gross imp.", "M"),
            Map.entry("gross import", "M"),
            Map.entry("export", "X"),
            Map.entry("exports", "X"),
            Map.entry("gross exp.", "X"),
            Map.entry("gross export", "X"),
            Map.entry("re-import", "RM"),
            Map.entry("re-export", "RX"));

    @Override
    public String name() {
        return "wits";
    }

    @Override
    public String description() {
        return "WITS download, values in thousand dollars";
    }

    @Override
    public Optional<Layout> recognise(Head head, LoadOptions options) {
        List<String> folded = head.columns().stream().map(Head::fold).toList();
        if (!folded.containsAll(List.of("reporteriso3", "productcode", "partneriso3", "year", "tradeflowname"))
                || !folded.contains("tradevaluein1000usd")) {
            return Optional.empty();
        }
        Dataset dataset = new Dataset(
                "wits",
                "World Integrated Trade Solution: trade by year and subheading",
                "World Bank",
                "World Bank terms of use; data of the UN Statistics Division",
                options.complete(),
                Map.of());
        Reading plain = Reading.plain(AreaCodes.ISO);
        Reading reading = new Reading(
                AreaCodes.ISO,
                AreaCodes.ISO,
                "",
                "",
                "",
                "",
                "",
                "USD",
                "1000",
                "1",
                "1",
                "",
                "",
                ".",
                true,
                false,
                "en",
                plain.nullWords(),
                List.of());
        List<String> roles = folded.stream().map(WitsSource::role).toList();
        return Optional.of(
                new Layout(name(), "staging/wits/fields", dataset, roles, reading, FLOWS, Map.of(), false, List.of()));
    }

    private static String role(String column) {
        return switch (column) {
            case "nomenclature", "nomencode" -> "edition";
            case "reporteriso3" -> "reporter";
            case "productcode" -> "code";
            case "partneriso3" -> "partner";
            case "year" -> "period";
            case "tradeflowname" -> "flow";
            case "tradevaluein1000usd" -> "value";
            case "netweightinkgm" -> "net_weight";
            case "quantity" -> "quantity";
            case "qtyunit", "quantitytoken" -> "quantity_unit";
            case "productdescription" -> "label";
            default -> "";
        };
    }
}

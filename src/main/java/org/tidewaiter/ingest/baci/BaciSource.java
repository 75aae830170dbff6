package org.tidewaiter.ingest.baci;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.ingest.Head;
import org.tidewaiter.ingest.Layout;
import org.tidewaiter.ingest.Layout.AreaCodes;
import org.tidewaiter.ingest.Layout.Dataset;
import org.tidewaiter.ingest.Layout.Reading;
import org.tidewaiter.ingest.LoadOptions;
import org.tidewaiter.ingest.Source;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.HsRevision;

/**
 * BACI: one reconciled figure per year, exporter (i), importer (j) and subheading (k), in thousand dollars free on board
 * (v) and tonnes (q). Stored as the importer's import; the data set is marked as mirrored, so that the exporter's side
 * is the same figure read the other way round.
 */
public final class BaciSource implements Source {
    private static final Pattern EDITION = Pattern.compile("(?i)HS_?(\\d{2})(?!\\d)");
    private static final Pattern VERSION = Pattern.compile("(?i)V(\\d{6}[a-z]?)");

    @Override
    public String name() {
        return "baci";
    }

    @Override
    public String description() {
        return "CEPII BACI, columns t, i, j, k, v, q";
    }

    @Override
    public Optional<Layout> recognise(Head head, LoadOptions options) {
        List<String> folded = head.columns().stream().map(Head::fold).toList();
        if (!folded.containsAll(List.of("t", "i", "j", "k", "v"))) {
            return Optional.empty();
        }
        List<String> roles = folded.stream().map(BaciSource::role).toList();
        Matcher version = VERSION.matcher(head.name());
        Map<String, String> facts = version.find()
                ? Map.of("version", version.group(1), "mirrored", "true", "valuation", "FOB")
                : Map.of("mirrored", "true", "valuation", "FOB");
        Dataset dataset = new Dataset(
                "baci", "BACI: reconciled trade by year and subheading", "CEPII", "Etalab 2.0", false, facts);
        Reading plain = Reading.plain(AreaCodes.COMTRADE);
        Reading reading = new Reading(
                plain.reporterCodes(),
                plain.partnerCodes(),
                "",
                "",
                "M",
                "",
                "",
                "USD",
                "1000",
                "1000",
                "1",
                "",
                "",
                ".",
                true,
                false,
                "en",
                plain.nullWords(),
                List.of());
        return Optional.of(new Layout(
                name(),
                "staging/baci/fields",
                dataset,
                roles,
                reading,
                Map.of(),
                Map.of(1900, edition(head, options)),
                false,
                List.of()));
    }

    private static String role(String column) {
        return switch (column) {
            case "t" -> "period";
            case "i" -> "partner";
            case "j" -> "reporter";
            case "k" -> "code";
            case "v" -> "value";
            case "q" -> "net_weight";
            default -> "";
        };
    }

    private static HsRevision edition(Head head, LoadOptions options) {
        Matcher matcher = EDITION.matcher(head.name());
        return options.edition()
                .or(() -> matcher.find() ? Optional.of(HsRevision.parse("HS" + matcher.group(1))) : Optional.empty())
                .orElseThrow(() -> AppException.wrongUse(
                        "The name of " + head.shownAs() + " does not say in which HS edition its codes are.",
                        "Name it as CEPII does (BACI_HS17_Y2024_V202601.csv) or add --edition HS2017."));
    }
}

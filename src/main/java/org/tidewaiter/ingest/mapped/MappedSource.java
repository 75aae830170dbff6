package org.tidewaiter.ingest.mapped;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.ingest.Head;
import org.tidewaiter.ingest.Layout;
import org.tidewaiter.ingest.Layout.AreaCodes;
import org.tidewaiter.ingest.Layout.Dataset;
import org.tidewaiter.ingest.Layout.Reading;
import org.tidewaiter.ingest.LoadOptions;
import org.tidewaiter.ingest.SaidPeriod;
import org.tidewaiter.ingest.Source;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.ExchangeRates;

/** Tables described by a mapping file: the one named with {@code --mapping}, else the first of the folders that fits. */
public final class MappedSource implements Source {
    private static final Map<String, String> FLOWS = Map.ofEntries(
            Map.entry("m", "M"),
            Map.entry("x", "X"),
            Map.entry("rm", "RM"),
            Map.entry("rx", "RX"),
            Map.entry("import", "M"),
            Map.entry("imports", "M"),
            Map.entry("export", "X"),
            Map.entry("exports", "X"),
            Map.entry("re-import", "RM"),
            Map.entry("re-export", "RX"));

    @Override
    public String name() {
        return "mapped";
    }

    @Override
    public String description() {
        return "any table with a mapping file";
    }

    @Override
    public Optional<Layout> recognise(Head head, LoadOptions options) {
        if (options.mapping().isPresent()) {
            Mapping mapping = MappingReader.read(options.mapping().get());
            List<String> missing = missing(mapping, head);
            if (!missing.isEmpty()) {
                throw AppException.wrongUse(
                        head.shownAs() + " has no column '" + missing.getFirst() + "', which the mapping "
                                + mapping.file() + " names. Its columns are " + String.join(", ", head.columns()) + ".",
                        "Correct the mapping, or name another one.");
            }
            return Optional.of(layout(mapping, head, options));
        }
        for (Path folder : options.mappingFolders()) {
            for (Mapping mapping : MappingReader.readAll(folder)) {
                if (fits(mapping, head)) {
                    return Optional.of(layout(mapping, head, options));
                }
            }
        }
        return Optional.empty();
    }

    /** An unasked mapping must fit the whole header, not only the columns it reads. */
    private static boolean fits(Mapping mapping, Head head) {
        List<String> folded = head.columns().stream().map(Head::fold).toList();
        return folded.equals(mapping.header())
                && missing(mapping, head).isEmpty()
                && (mapping.fileName() == null
                        || Pattern.compile(mapping.fileName())
                                .matcher(head.name())
                                .find());
    }

    private static List<String> missing(Mapping mapping, Head head) {
        return mapping.columns().values().stream()
                .map(Mapping.Column::name)
                .filter(name -> !name.isEmpty() && !head.has(Head.fold(name)))
                .toList();
    }

    private Layout layout(Mapping mapping, Head head, LoadOptions options) {
        List<String> roles = new ArrayList<>();
        for (int i = 0; i < head.columns().size(); i++) {
            roles.add(role(mapping, head, i));
        }
        Map<String, String> flows = new TreeMap<>(FLOWS);
        flows.putAll(column(mapping, "flow").values());
        Mapping.Column value = column(mapping, "value");
        String currency = value.currency().isEmpty() ? "USD" : value.currency();
        if (!ExchangeRates.packed().listCurrencies().contains(currency)) {
            throw AppException.wrongUse(
                    "The mapping " + mapping.file() + " has the currency '" + currency
                            + "', for which there are no rates.",
                    "Use one of " + String.join(", ", ExchangeRates.packed().listCurrencies()) + ".");
        }
        Mapping.@Nullable Column weight = mapping.column("net_weight");
        Mapping.@Nullable Column quantity = mapping.column("quantity");
        Mapping.@Nullable Column label = mapping.column("label");
        Reading reading = new Reading(
                codes(mapping, "reporter"),
                codes(mapping, "partner"),
                column(mapping, "reporter").constant(),
                column(mapping, "partner").constant(),
                flowConstant(mapping, flows),
                constantPeriod(mapping, head, options),
                column(mapping, "code").constant(),
                currency,
                value.scale(),
                weight == null ? "1" : weightScale(weight),
                quantity == null ? "1" : quantity.scale(),
                quantity == null ? "" : quantity.unit(),
                mapping.thousands(),
                mapping.decimal(),
                mapping.leadingZerosLost(),
                false,
                label == null ? "en" : label.language(),
                mapping.nullWords(),
                mapping.notObserved());
        Dataset told = mapping.dataset();
        Dataset dataset = new Dataset(
                told.id(),
                told.title(),
                told.publisher(),
                told.licence(),
                told.allGoods() || options.complete(),
                withMapping(told.facts(), mapping));
        return new Layout(
                name(),
                "staging/mapped/fields",
                dataset,
                roles,
                reading,
                flows,
                mapping.editions(),
                mapping.largestRowIsTotal(),
                List.of());
    }

    private static Map<String, String> withMapping(Map<String, String> facts, Mapping mapping) {
        Map<String, String> all = new TreeMap<>(facts);
        all.put("mapping", String.valueOf(mapping.file().getFileName()));
        all.put("mapping_text", mapping.text());
        return all;
    }

    private static String role(Mapping mapping, Head head, int position) {
        for (Map.Entry<String, Mapping.Column> entry : mapping.columns().entrySet()) {
            String name = entry.getValue().name();
            if (!name.isEmpty() && head.indexOf(Head.fold(name)) == position) {
                return entry.getKey();
            }
        }
        return "";
    }

    private static Mapping.Column column(Mapping mapping, String role) {
        Mapping.@Nullable Column column = mapping.column(role);
        if (column == null) {
            throw new IllegalStateException("an accepted mapping lacks " + role);
        }
        return column;
    }

    private static AreaCodes codes(Mapping mapping, String role) {
        AreaCodes codes = column(mapping, role).codes();
        return codes == null ? AreaCodes.ISO : codes;
    }

    private static String flowConstant(Mapping mapping, Map<String, String> flows) {
        String said = column(mapping, "flow").constant();
        return said.isEmpty() ? "" : flows.getOrDefault(said.toLowerCase(java.util.Locale.ROOT), said);
    }

    private static String constantPeriod(Mapping mapping, Head head, LoadOptions options) {
        String said = column(mapping, "period").constant();
        return said.isEmpty()
                ? ""
                : options.period()
                        .map(range -> SaidPeriod.of(range, head.shownAs()))
                        .orElse(said);
    }

    private static String weightScale(Mapping.Column weight) {
        boolean tonnes = weight.unit().equals("t")
                || weight.unit().equals("tonne")
                || weight.unit().equals("tonnes");
        return tonnes
                ? new java.math.BigDecimal(weight.scale())
                        .multiply(java.math.BigDecimal.valueOf(1000))
                        .toPlainString()
                : weight.scale();
    }
}

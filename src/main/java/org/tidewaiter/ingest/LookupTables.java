package org.tidewaiter.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.ingest.Layout.AreaCodes;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.ExchangeRates;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Period;
import org.tidewaiter.warehouse.Engine;

/** Fills the small tables that the staging SQL looks codes up in. */
final class LookupTables {
    private static final List<String> AREA_COLUMNS = List.of("side", "key", "code", "is_group");

    private LookupTables() {}

    /** Every word for a flow, in lower case, and the flow it means. */
    static Map<String, String> flowWords(Layout layout) {
        Map<String, String> words = new TreeMap<>(layout.flowWords());
        List.of("M", "X", "RM", "RX").forEach(flow -> words.putIfAbsent(flow.toLowerCase(Locale.ROOT), flow));
        return words;
    }

    /** Flows, editions and rates of a layout. */
    static void fill(Engine engine, Layout layout) {
        List<@Nullable Object[]> flows = new ArrayList<>();
        flowWords(layout).forEach((word, flow) -> flows.add(new @Nullable Object[] {word, flow}));
        engine.insert("flow_words", List.of("word", "flow"), flows);
        List<@Nullable Object[]> editions = new ArrayList<>();
        editions.add(new @Nullable Object[] {"HS", null});
        for (HsRevision revision : HsRevision.values()) {
            String year = Integer.toString(revision.year());
            for (String key : List.of(revision.comtradeCode(), "HS" + year, "HS" + year.substring(2), year)) {
                editions.add(new @Nullable Object[] {key, revision.name()});
            }
        }
        engine.insert("edition_keys", List.of("key", "edition"), editions);
        fillRates(engine, layout);
    }

    private static void fillRates(Engine engine, Layout layout) {
        ExchangeRates rates = ExchangeRates.packed();
        List<String> currencies = layout.has("currency")
                ? rates.listCurrencies()
                : List.of(layout.reading().currency());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (String currency : currencies) {
            if (currency.equals("USD")) {
                continue;
            }
            List<ExchangeRates.Rate> monthly = rates.listMonthly(currency);
            for (ExchangeRates.Rate rate : monthly) {
                rows.add(row(currency, rate));
            }
            monthly.stream()
                    .map(rate -> rate.period().year())
                    .distinct()
                    .flatMap(year -> Stream.of(Period.ofYear(year), Period.ofJanuaryAndFebruary(year)))
                    .flatMap(year -> rates.find(currency, year).stream())
                    .forEach(rate -> rows.add(row(currency, rate)));
        }
        engine.insert("rates", List.of("currency", "period", "units_per_usd"), rows);
    }

    private static @Nullable Object[] row(String currency, ExchangeRates.Rate rate) {
        return new @Nullable Object[] {
            currency, rate.period().number(), rate.unitsPerUsd().doubleValue()
        };
    }

    /** The areas a file names, looked up one by one. */
    static void fillAreasInUse(Engine engine, Layout layout) {
        List<Map.Entry<String, String>> inUse = engine.list(
                "staging/distinct_areas", Map.of(), row -> Map.entry(row.getString("side"), row.getString("key")));
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Map.Entry<String, String> text : inUse) {
            // A constant reporter is ours to name, whatever list the partners follow.
            boolean reporter = text.getKey().equals("reporter");
            AreaCodes codes = reporter
                    ? layout.reading().reporterCodes()
                    : layout.reading().partnerCodes();
            add(rows, text.getKey(), codes, text.getValue());
        }
        engine.insert("area_keys", AREA_COLUMNS, rows);
    }

    private static void add(List<@Nullable Object[]> rows, String side, AreaCodes codes, String text) {
        Optional<Area> area = AreaLookup.find(codes, text);
        area.ifPresent(found ->
                rows.add(new @Nullable Object[] {side, text, (short) found.code(), AreaLookup.isGroup(found)}));
    }
}

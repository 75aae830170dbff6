package org.tidewaiter.web.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.RuleBook;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.web.Asked;
import org.tidewaiter.web.Parameters;

/** What a feed is narrowed to: a pair, an act, goods. What is not named is not asked. */
record Filter(
        @Nullable Area reporter,
        @Nullable Area partner,
        @Nullable RuleBook act,
        @Nullable String code) {

    static Filter of(Parameters given, RuleBooks books) {
        given.values().keySet().stream()
                .filter(name -> !name.matches("reporter|partner|act|code|lang"))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw AppException.wrongUse(
                            "'" + name + "' narrows no feed.", "Use reporter, partner, act, code and lang.");
                });
        String code = given.find("code").orElse(null);
        if (code != null && !CommodityCode.isWellFormed(code)) {
            throw AppException.wrongUse("'" + code + "' is no commodity code.", "Give 2, 4, 6 or 8 digits.");
        }
        return new Filter(
                given.find("reporter").map(Areas.packed()::parse).orElse(null),
                given.find("partner").map(Areas.packed()::parse).orElse(null),
                given.find("act")
                        .map(id -> books.findBook(id)
                                .orElseThrow(() -> AppException.wrongUse(
                                        "No act is called '" + id + "'.",
                                        "Use one of these.",
                                        books.books().stream()
                                                .map(book -> book.act().id())
                                                .toList())))
                        .orElse(null),
                code);
    }

    /** Whether goods with this code are meant. */
    boolean holds(String goods) {
        return code == null || goods.startsWith(code);
    }

    /** Whether a citation is of the act. */
    boolean cites(String text) {
        return act == null || text.contains(act.act().number());
    }

    boolean isOf(@Nullable String reporterCode, @Nullable String partnerCode) {
        return (reporter == null || reporter.shortCode().equals(reporterCode))
                && (partner == null || partner.shortCode().equals(partnerCode));
    }

    private Map<String, String> values() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "reporter", reporter == null ? null : reporter.shortCode());
        put(all, "partner", partner == null ? null : partner.shortCode());
        put(all, "act", act == null ? null : act.act().id());
        put(all, "code", code);
        return all;
    }

    private static void put(Map<String, String> all, String name, @Nullable String value) {
        if (value != null) {
            all.put(name, value);
        }
    }

    /** As an address has it, with a question mark where there is anything. */
    String query() {
        return values().isEmpty() ? "" : "?" + Asked.encode(values());
    }

    /** As the name of a feed has it. */
    String id() {
        return values().entrySet().stream()
                .map(entry -> "/" + entry.getKey() + "/" + entry.getValue())
                .collect(Collectors.joining());
    }
}

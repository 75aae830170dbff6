package org.tidewaiter.ingest.chinacustoms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidewaiter.ingest.Head;

/** Column names of the Chinese and the English query form. */
final class ChinaCustomsColumns {
    /** Folded name to role; a name column stands in only where its code column is missing. */
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("数据年月", "period"),
            Map.entry("年月", "period"),
            Map.entry("dateofdata", "period"),
            Map.entry("datayearmonth", "period"),
            Map.entry("yearmonth", "period"),
            Map.entry("贸易伙伴编码", "partner"),
            Map.entry("tradingpartnercode", "partner"),
            Map.entry("partnercode", "partner"),
            Map.entry("贸易伙伴名称", "partner_name"),
            Map.entry("tradingpartner", "partner_name"),
            Map.entry("tradingpartnername", "partner_name"),
            Map.entry("商品编码", "code"),
            Map.entry("commoditycode", "code"),
            Map.entry("商品名称", "label"),
            Map.entry("commodity", "label"),
            Map.entry("commodityname", "label"),
            Map.entry("第一数量", "quantity"),
            Map.entry("quantity1", "quantity"),
            Map.entry("firstquantity", "quantity"),
            Map.entry("q1", "quantity"),
            Map.entry("第一计量单位", "quantity_unit"),
            Map.entry("unit1", "quantity_unit"),
            Map.entry("firstunit", "quantity_unit"),
            Map.entry("第二数量", "quantity2"),
            Map.entry("quantity2", "quantity2"),
            Map.entry("secondquantity", "quantity2"),
            Map.entry("q2", "quantity2"),
            Map.entry("第二计量单位", "quantity2_unit"),
            Map.entry("unit2", "quantity2_unit"),
            Map.entry("secondunit", "quantity2_unit"),
            Map.entry("supplementaryunit", "quantity2_unit"),
            Map.entry("贸易方式编码", "regime"),
            Map.entry("trademodecode", "regime"),
            Map.entry("贸易方式名称", "regime_name"),
            Map.entry("trademode", "regime_name"),
            Map.entry("注册地编码", "province"),
            Map.entry("registrationplacecode", "province"),
            Map.entry("注册地名称", "province_name"),
            Map.entry("registrationplace", "province_name"),
            Map.entry("locationofimportersandexporters", "province_name"),
            Map.entry("人民币", "value"),
            Map.entry("人民币元", "value"),
            Map.entry("renminbiyuan", "value"),
            Map.entry("rmb", "value"),
            Map.entry("rmbyuan", "value"),
            Map.entry("cny", "value"),
            Map.entry("yuan", "value"),
            Map.entry("美元", "value"),
            Map.entry("usdollar", "value"),
            Map.entry("usdollars", "value"),
            Map.entry("usd", "value"));

    private static final List<String> DOLLARS = List.of("美元", "usdollar", "usdollars", "usd");
    private static final List<String> YUAN = List.of("人民币", "人民币元", "renminbiyuan", "rmb", "rmbyuan", "cny", "yuan");

    private ChinaCustomsColumns() {}

    static List<String> roles(List<String> columns) {
        List<String> folded = columns.stream().map(Head::fold).toList();
        List<String> known =
                folded.stream().map(column -> ROLES.getOrDefault(column, "")).toList();
        String currency = currency(columns);
        List<String> roles = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            String role = known.get(i);
            if (role.endsWith("_name")) {
                String code = role.substring(0, role.length() - "_name".length());
                role = known.contains(code) ? "" : code;
            }
            // With both currencies in one file the yuan, in which customs count, are read.
            boolean otherCurrency = role.equals("value") && currency.equals("CNY") != YUAN.contains(folded.get(i));
            roles.add(roles.contains(role) || otherCurrency ? "" : role);
        }
        return roles;
    }

    static String currency(List<String> columns) {
        List<String> folded = columns.stream().map(Head::fold).toList();
        return folded.stream().noneMatch(YUAN::contains) && folded.stream().anyMatch(DOLLARS::contains) ? "USD" : "CNY";
    }

    static boolean partnerIsCode(List<String> columns) {
        return columns.stream().map(Head::fold).anyMatch(column -> "partner".equals(ROLES.get(column)));
    }

    /** Enough names of the form to be sure: a single "commodity code" occurs in many tables. */
    static boolean isTypical(List<String> columns) {
        return columns.stream()
                        .map(Head::fold)
                        .filter(column -> !column.isEmpty() && ROLES.containsKey(column))
                        .count()
                >= 3;
    }

    static String labelLanguage(Head head) {
        boolean chinese = head.sample().stream()
                .flatMap(List::stream)
                .anyMatch(field -> field.codePoints().anyMatch(Character::isIdeographic));
        return chinese ? "zh" : "en";
    }
}

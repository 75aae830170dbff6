package org.tidewaiter.consignment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidewaiter.trade.AppException;

/** What a column holds for us, and the names people give it in English, Korean and Chinese (letters and digits only). */
public enum Role {
    GOODS("goods code hs hs2 hs4 hs6 hs8 hs10 hscode hscodes hsno hsnumber htscode hts hsk tariffcode tariffno tariff"
            + " commoditycode cmdcode productcode hs코드 hs부호 세번 세번부호 품목번호 품목코드 hsk코드"
            + " 商品编码 商品編碼 商品编号 商品编号hs 商品代码 税号 稅號 税则号列 税则号 hs编码 hs編碼 海关编码 hs코드번호"),
    WORDS(
            "words description goodsdescription descriptionofgoods goodsname commodity commodityname item itemname product"
                    + " productname productdescription material article 품목 품명 품목명 상품명 상품 물품 물품명 제품명 화물 거래품명"
                    + " 商品名称 商品名稱 品名 货物 貨物 货名 货物名称 商品 商品描述 产品 产品名称"),
    FROM(
            "from fromarea fromcountry origin countryoforigin origincountry exporter exportingcountry exportcountry sourcecountry"
                    + " departurecountry countryofdeparture 원산지 원산지국 원산지국가 출발지 출발국 수출국 적출국 발송국"
                    + " 原产地 原產地 原产国 原产国地区 启运地 启运国 起运国 起运地 出口国 发货国 来源地"),
    TO("to toarea tocountry destination destinationcountry countryofdestination importer importingcountry importcountry"
            + " 목적지 목적국 도착지 도착국 수입국 행선지"
            + " 目的地 目的国 目的國 抵达国 运抵国 运抵国地区 最终目的国 进口国 到达地"),
    ON(
            "on date day shipmentdate shipdate shippingdate shippedon clearancedate customsdate dateofshipment declarationdate"
                    + " etd bldate 날짜 일자 선적일 선적일자 신고일 신고일자 통관일 통관일자 수출일 수입일 출항일"
                    + " 日期 出口日期 进口日期 申报日期 报关日期 启运日期 装船日期 发货日期 时间"),
    VALUE("value amount invoicevalue totalvalue customsvalue goodsvalue declaredvalue price totalprice totalamount"
            + " 금액 가격 총액 신고가격 신고금액 과세가격 가액 金额 金額 总价 總價 价值 货值 总金额 申报总价"),
    CURRENCY("currency currencycode cur 통화 통화코드 통화단위 币种 币制 幣種 货币"),
    EDITION("edition hsedition hsrevision revision hs판 版本"),
    /** Facts that no figure holds, such as contract-date=2017-11-01. */
    GIVEN("given givenfacts facts statedfacts 진술사실 확인사실 已知事实 陈述事实");

    /** Currencies a header can name behind the value, by how they are written there. */
    private static final List<List<String>> IN_HEADERS = List.of(
            List.of("USD", "usd", "dollars", "달러", "미불", "美元"),
            List.of("CNY", "cny", "rmb", "yuan", "위안", "人民币"),
            List.of("KRW", "krw", "won", "원화", "韩元"),
            List.of("EUR", "eur", "euro", "유로", "欧元"),
            List.of("JPY", "jpy", "yen", "엔화", "日元"));

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<String> names;

    Role(String names) {
        this.names = Arrays.stream(names.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** Name on the command line. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isNeeded() {
        return this == FROM || this == TO || this == GOODS || this == ON;
    }

    /** Whether a header names this column. */
    boolean isNamed(String header) {
        String folded = fold(header);
        return names.contains(folded)
                || (this == VALUE && currency(header).isPresent() && names.contains(withoutCurrency(folded)));
    }

    private static String withoutCurrency(String folded) {
        for (List<String> words : IN_HEADERS) {
            for (String word : words.subList(1, words.size())) {
                if (folded.equals(word)) {
                    return "value";
                }
                String rest = folded.startsWith(word) ? folded.substring(word.length()) : folded.replace(word, "");
                rest = rest.startsWith("us") ? rest.substring(2) : rest; // US dollars
                if (!rest.equals(folded)) {
                    return rest.endsWith("in") ? rest.substring(0, rest.length() - 2) : rest;
                }
            }
        }
        return folded;
    }

    /** Currency a header of values names: Value (USD), 金额(人民币), US$. */
    static Optional<String> currency(String header) {
        if (header.contains("US$") || header.contains("$")) {
            return Optional.of("USD");
        }
        String folded = fold(header);
        return IN_HEADERS.stream()
                .filter(words -> words.stream().skip(1).anyMatch(folded::contains))
                .map(List::getFirst)
                .findFirst();
    }

    /** Lower case, letters and digits only; a mark for dollars becomes its letters. */
    static String fold(String header) {
        return header.replace("US$", "usd")
                .replace("$", "usd")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Reads a name as {@code --column} takes it. */
    public static Role parse(String text) {
        String wanted = switch (fold(text)) {
            case "code", "hs" -> "goods";
            case "description" -> "words";
            case "origin" -> "from";
            case "destination" -> "to";
            case "date", "day" -> "on";
            case "valueusd" -> "value";
            default -> fold(text);
        };
        return Arrays.stream(values())
                .filter(role -> role.title().equals(wanted))
                .findFirst()
                .orElseThrow(() -> AppException.wrongUse(
                        "'" + text + "' is no column Tidewaiter looks for.",
                        "Use --column NAME=\"Header\" with one of "
                                + Arrays.stream(values()).map(Role::title).collect(Collectors.joining(", ")) + "."));
    }
}

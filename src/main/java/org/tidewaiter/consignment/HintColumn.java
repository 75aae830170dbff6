package org.tidewaiter.consignment;

import java.util.List;
import java.util.Optional;

/** A column that may say something about where the goods come from or go: a port, a town, an address, a telephone. */
public record HintColumn(int column, String header, Kind kind, Side side) {

    /** What such a column holds. */
    public enum Kind {
        AREA,
        PLACE
    }

    /** Which end of the way it speaks of. */
    public enum Side {
        FROM,
        TO,
        EITHER
    }

    private static final List<String> PLACES = List.of(
            "port",
            "city",
            "town",
            "place",
            "address",
            "phone",
            "tel",
            "mobile",
            "fax",
            "contact",
            "loading",
            "discharge",
            "shipper",
            "consignee",
            "consignor",
            "sender",
            "receiver",
            "supplier",
            "buyer",
            "seller",
            "exporter",
            "importer",
            "route",
            "via",
            "remark",
            "note",
            "항구",
            "항만",
            "선적항",
            "양륙항",
            "도착항",
            "적재항",
            "양하항",
            "도시",
            "주소",
            "전화",
            "연락처",
            "송하인",
            "수하인",
            "수출자",
            "수입자",
            "비고",
            "港",
            "口岸",
            "城市",
            "地址",
            "电话",
            "電話",
            "联系",
            "发货人",
            "收货人",
            "备注");
    private static final List<String> FROM_WORDS = List.of(
            "loading",
            "departure",
            "shipper",
            "consignor",
            "sender",
            "exporter",
            "origin",
            "supplier",
            "seller",
            "pol",
            "선적",
            "적재",
            "출발",
            "송하",
            "수출",
            "원산",
            "装",
            "启运",
            "起运",
            "发货",
            "出口",
            "原产");
    private static final List<String> TO_WORDS = List.of(
            "discharge",
            "destination",
            "arrival",
            "consignee",
            "receiver",
            "importer",
            "buyer",
            "delivery",
            "pod",
            "도착",
            "양륙",
            "양하",
            "수하",
            "수입",
            "목적",
            "卸",
            "目的",
            "抵",
            "收货",
            "进口");

    /** The column, if its header is of that sort. */
    static Optional<HintColumn> of(int column, String header) {
        String folded = Role.fold(header);
        Side side = contains(folded, FROM_WORDS) ? Side.FROM : contains(folded, TO_WORDS) ? Side.TO : Side.EITHER;
        boolean area = Role.FROM.isNamed(header) || Role.TO.isNamed(header) || folded.contains("country");
        if (area) {
            return Optional.of(new HintColumn(column, header, Kind.AREA, side));
        }
        boolean place = contains(folded, PLACES) || folded.equals("pol") || folded.equals("pod");
        return place ? Optional.of(new HintColumn(column, header, Kind.PLACE, side)) : Optional.empty();
    }

    private static boolean contains(String folded, List<String> words) {
        return words.stream().anyMatch(folded::contains);
    }
}

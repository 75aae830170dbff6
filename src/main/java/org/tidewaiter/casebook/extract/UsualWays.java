package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.casebook.Slot;

/** Which way some goods go as a rule between North Korea and China; a reader falls back on it where a text says nothing. */
final class UsualWays {
    private static final List<String> FROM_NORTH = List.of(
            "26",
            "2716",
            "2701",
            "6704",
            "9108",
            "9114",
            "7202",
            "03",
            "1604",
            "1605",
            "61",
            "62",
            "6406",
            "2843",
            "3801",
            "2804",
            "2849",
            "25",
            "3503",
            "1211",
            "0712",
            "basket:seafood",
            "basket:minerals");
    private static final List<String> TO_NORTH = List.of(
            "10",
            "11",
            "15",
            "17",
            "19",
            "20",
            "22",
            "23",
            "24",
            "30",
            "31",
            "39",
            "40",
            "6703",
            "2709",
            "2710",
            "2711",
            "84",
            "85",
            "87",
            "94",
            "08",
            "02",
            "04",
            "34",
            "48",
            "54",
            "55",
            "69",
            "70",
            "7210",
            "7308",
            "7604",
            "2523",
            "2304",
            "basket:machinery",
            "basket:vehicles",
            "basket:fuel",
            "basket:food");

    private UsualWays() {}

    /** The way all of these goods go, if it is the same. */
    static Optional<Span> find(List<Span> goods, String partner) {
        if (goods.isEmpty() || !partner.equals("CN")) {
            return Optional.empty();
        }
        boolean from = goods.stream().allMatch(span -> length(FROM_NORTH, span) > length(TO_NORTH, span));
        boolean to = goods.stream().allMatch(span -> length(TO_NORTH, span) > length(FROM_NORTH, span));
        return from == to
                ? Optional.empty()
                : Optional.of(Span.of(
                        SpanKind.COUNTRY,
                        from ? "KP>CN" : "CN>KP",
                        goods.getFirst().passage(),
                        Slot.USUAL_WAY));
    }

    /** How much of a code the entry of a list says that says most of it. */
    private static int length(List<String> codes, Span goods) {
        return codes.stream()
                .filter(goods.value()::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}

package org.tidewaiter.brief;

import java.util.List;

/** Invented claims of invented articles: one refuted, one that nothing speaks to, words that must not become markup. */
final class InventedArticles {
    private InventedArticles() {}

    static ArticleFacts facts() {
        return new ArticleFacts(
                "GREEN",
                "GREEN",
                3,
                List.of(new ArticleFacts.Count("refuted", 1), new ArticleFacts.Count("not_checkable", 1)),
                List.of(
                        new ArticleFacts.Told(
                                "A0123abcd trade_value-120-1",
                                "The <Invented> Courier",
                                "2023-11-21",
                                "CLEAR",
                                "trade_value",
                                "actual",
                                "KP>CN",
                                "2023-01/2023-10",
                                "Ferrosilicon worth 300 million yuan | came across in ten months.",
                                "refuted",
                                "The figures have 181.5 million CNY.",
                                "181 500 000 CNY in ten months; 300 000 000 claimed, 65 % more",
                                "rows --reporter CN --partner KP --flow import --code 720221 --period 2023-01..2023-10"),
                        new ArticleFacts.Told(
                                "A4567cdef incident-0-1",
                                "=cmd()",
                                "2023-12-01",
                                "GREEN",
                                "incident",
                                "actual",
                                "CN>KP",
                                "2023-10",
                                "밤마다 트럭 열 대가 건너갔다.",
                                "not_checkable",
                                "What crosses unrecorded is in no figures.",
                                "",
                                null)),
                4,
                1,
                1,
                2);
    }
}

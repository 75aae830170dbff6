/*
title: Periods in which a release does not name goods that it names for many pairs in every other
grain: release_number, flow, goods_code, period
needs: observed, coverage, releases
method: >
  An extract of picked goods may have been picked otherwise in one year than in another. Goods that many pairs trade in
  every period that names them, and nobody in one, were not asked for in that one, or their code was not in use. The pairs
  are counted only for goods with such a period and rows enough in every other; most releases have none. A release that holds
  every good of all it covers leaves nothing open and is not looked at.
limits: Goods of few pairs may really have rested for everybody; they are left alone.
*/
WITH named AS (
    SELECT release_number, flow, left(code, CAST(:level AS INTEGER)) AS goods_code, period, count(*) AS source_rows
    FROM observed
    WHERE role = 0
        AND code <> 'TOTAL'
        AND release_number IN (
            SELECT releases.sequence
            FROM coverage
            JOIN releases USING (release)
            WHERE coverage.completeness <> 'ALL_GOODS' AND coverage.level > 0
        )
        AND period BETWEEN CAST(:first_period AS INTEGER) AND CAST(:last_period AS INTEGER)
    GROUP BY ALL
),
goods AS (
    SELECT release_number, flow, goods_code
    FROM named
    GROUP BY release_number, flow, goods_code
    HAVING min(source_rows) >= CAST(:least_pairs AS INTEGER)
),
missing AS (
    SELECT goods.release_number, goods.flow, goods.goods_code, periods.period
    FROM goods
    JOIN (SELECT DISTINCT release_number, flow, period FROM named) AS periods USING (release_number, flow)
    ANTI JOIN named
        ON named.release_number = goods.release_number
        AND named.flow = goods.flow
        AND named.goods_code = goods.goods_code
        AND named.period = periods.period
),
pairs AS (
    SELECT
        missing_goods.release_number,
        missing_goods.flow,
        missing_goods.goods_code,
        count(DISTINCT observed.reporter::INTEGER * 10000 + observed.partner) AS traders
    FROM (SELECT DISTINCT release_number, flow, goods_code FROM missing) AS missing_goods
    JOIN observed
        ON observed.release_number = missing_goods.release_number
        AND observed.flow = missing_goods.flow
        AND left(observed.code, CAST(:level AS INTEGER)) = missing_goods.goods_code
    WHERE observed.role = 0
        AND observed.period BETWEEN CAST(:first_period AS INTEGER) AND CAST(:last_period AS INTEGER)
    GROUP BY missing_goods.release_number, missing_goods.flow, missing_goods.goods_code, observed.period
),
wide AS (
    SELECT release_number, flow, goods_code
    FROM pairs
    GROUP BY release_number, flow, goods_code
    HAVING min(traders) >= CAST(:least_pairs AS INTEGER)
)
SELECT missing.release_number, missing.flow, missing.goods_code, missing.period
FROM missing
SEMI JOIN wide USING (release_number, flow, goods_code)
ORDER BY ALL

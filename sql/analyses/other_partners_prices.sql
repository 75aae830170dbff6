/*
title: What a reporter pays or takes per kilogram in its trade with others
grain: flow, goods_code (six digits), period
needs: observed, lines
method: >
  The median over the other partners of value per kilogram, each partner's month added up, for goods that are traded with
  the asked partner. Weights the source or the United Nations estimated are left out: they have the price built in.
limits: Known only as far as other partners are loaded. One six-digit good holds several grades.
*/
WITH goods AS (
    SELECT DISTINCT flow, left(code, 6) AS goods_code
    FROM lines
    WHERE kind = 'line'
        AND wanted
        AND length(code) >= 6
        AND period BETWEEN CAST(:first_period AS INTEGER) AND CAST(:last_period AS INTEGER)
),
prices AS (
    SELECT
        observed.flow,
        left(observed.code, 6) AS goods_code,
        observed.period,
        observed.partner,
        sum(observed.value_usd) / sum(observed.net_weight_kg) AS price
    FROM observed
    SEMI JOIN goods ON goods.flow = observed.flow AND goods.goods_code = left(observed.code, 6)
    WHERE observed.role = 0
        AND observed.reporter = CAST(:reporter AS SMALLINT)
        AND observed.partner NOT IN (0, CAST(:partner AS SMALLINT))
        AND observed.period BETWEEN CAST(:first_period AS INTEGER) AND CAST(:last_period AS INTEGER)
        AND observed.value_usd > 0
        AND observed.net_weight_kg > 0
        AND NOT coalesce(observed.weight_estimated, false)
    GROUP BY ALL
    HAVING sum(observed.net_weight_kg) >= CAST(:least_weight AS DOUBLE)
)
SELECT flow, goods_code, period, CAST(median(price) AS DOUBLE) AS price, count(*) AS partners
FROM prices
GROUP BY flow, goods_code, period
HAVING count(*) >= CAST(:least_partners AS INTEGER)
ORDER BY ALL

/*
title: Values and weights of some goods by period
grain: period
needs: lines
method: >
  Adds up the wanted lines under a code (all where the code is empty), or the published totals. The value of the rows that have a
  weight is kept apart, since only those may be divided by it.
*/
SELECT
    lines.period,
    sum(lines.value) AS value,
    sum(lines.value_usd) AS value_usd,
    sum(lines.net_weight_kg) AS net_weight_kg,
    sum(lines.weighed_value_usd) AS weighed_value_usd,
    bool_or(lines.weight_estimated) AS weight_estimated,
    sum(lines.suppressed) AS suppressed
FROM lines
WHERE lines.kind = :kind
    AND lines.flow = :flow
    AND (lines.wanted OR :kind = 'total')
    AND (:kind <> 'total' OR lines.partner = CAST(:total_partner AS SMALLINT))
    AND starts_with(lines.code, :code)
GROUP BY lines.period
ORDER BY lines.period

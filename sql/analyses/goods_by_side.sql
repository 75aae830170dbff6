/*
title: Goods by value on each side of a comparison
grain: side, code
needs: lines, sides
method: >
  A side is a set of periods: the asked ones, and per baseline year the comparable periods now, then, and in three
  preceding years. Goods are cut to the asked digits; what is published with fewer digits stays as it is. The rank is
  by value within a side; equal values share a rank.
limits: Ranks depend on the digit level, which is why every result names it.
*/
SELECT
    sides.side,
    left(lines.code, CAST(:level AS INTEGER)) AS goods_code,
    sum(lines.value) AS value,
    sum(lines.value_usd) AS value_usd,
    sum(lines.net_weight_kg) AS net_weight_kg,
    sum(lines.unvalued) AS unvalued,
    sum(lines.suppressed) AS suppressed,
    rank() OVER (PARTITION BY sides.side ORDER BY coalesce(sum(lines.value), 0) DESC) AS value_rank
FROM lines
JOIN sides USING (period)
WHERE lines.kind = 'line'
    AND lines.flow = :flow
    AND lines.wanted
GROUP BY sides.side, goods_code
ORDER BY sides.side, value DESC NULLS LAST, goods_code

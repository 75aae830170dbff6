/*
title: Sum of lines and published total on each side of a comparison
grain: side, kind
needs: lines, sides
method: >
  kind 'line' adds up the lines, 'total' the totals that the source prints, 'world' the lines with all partners together.
  periods counts the periods that hold at least one row: a published total is shown only where every period has one.
*/
SELECT
    sides.side,
    CASE WHEN lines.kind = 'total' AND lines.partner = 0 THEN 'world_total' ELSE lines.kind END AS sum_kind,
    sum(lines.value) AS value,
    sum(lines.value) FILTER (lines.wanted) AS wanted_value,
    sum(lines.value_usd) AS value_usd,
    count(DISTINCT lines.period) AS periods,
    count(*) AS line_count,
    sum(lines.unvalued) AS unvalued,
    sum(lines.suppressed) AS suppressed
FROM lines
JOIN sides USING (period)
WHERE lines.flow = :flow
GROUP BY sides.side, sum_kind
ORDER BY sides.side, sum_kind

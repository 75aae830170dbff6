/*
title: The published lines under one code in the asked periods
grain: reporter, partner, period, code, hs_edition
needs: lines, sides
method: >
  Lines stand at the level and period at which they are published, since a verdict on a sum could hide two laws. An empty
  code means all asked goods.
*/
SELECT
    lines.reporter,
    lines.partner,
    lines.flow,
    lines.period,
    lines.code,
    lines.hs_edition,
    sum(lines.value) AS value,
    sum(lines.value_usd) AS value_usd
FROM lines
JOIN sides ON sides.period = lines.period AND sides.side = 0
WHERE lines.kind = 'line'
    AND lines.wanted
    AND lines.flow = :flow
    AND starts_with(lines.code, :code)
GROUP BY ALL
ORDER BY lines.reporter, lines.partner, lines.period, lines.code, lines.hs_edition

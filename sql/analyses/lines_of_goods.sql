/*
title: The published lines behind picked goods
grain: goods_code, reporter, partner, flow, period, code, hs_edition
needs: lines, sides, picked
method: Lines whose code, cut to the asked digits, was picked, over the periods of side 0. Each is assessed by itself.
*/
SELECT
    left(lines.code, CAST(:level AS INTEGER)) AS goods_code,
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
JOIN picked ON picked.code = left(lines.code, CAST(:level AS INTEGER))
WHERE lines.kind = 'line'
    AND lines.flow = :flow
    AND lines.wanted
GROUP BY ALL
ORDER BY goods_code, lines.period, lines.code, lines.reporter, lines.partner, lines.hs_edition

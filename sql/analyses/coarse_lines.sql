/*
title: Goods published with fewer digits than asked
grain: flow, period, code
needs: lines
method: A figure above zero at a short code hides what its longer codes hold, so their absence proves nothing.
*/
SELECT DISTINCT lines.flow, lines.period, lines.code
FROM lines
WHERE lines.kind = 'line'
    AND length(lines.code) < CAST(:level AS INTEGER)
    AND coalesce(lines.value_usd, lines.value, 0) <> 0
ORDER BY ALL

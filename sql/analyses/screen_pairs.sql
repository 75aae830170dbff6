/*
title: Who trades with whom, when, in the asked periods
grain: reporter, partner, flow, period
needs: lines, sides
method: Few rows; the law is asked once for all of them that stand under the same measures on the same days.
*/
SELECT DISTINCT lines.reporter, lines.partner, lines.flow, lines.period
FROM lines
JOIN sides ON sides.period = lines.period AND sides.side = 0
WHERE lines.kind = 'line'
    AND lines.partner <> 0
ORDER BY ALL

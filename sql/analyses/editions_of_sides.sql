/*
title: HS editions in use on each side of a comparison
grain: side, hs_edition
needs: lines, sides
method: Editions over the periods of one side, to tell a new flow from a new code.
*/
SELECT DISTINCT sides.side, lines.hs_edition
FROM lines
JOIN sides USING (period)
WHERE lines.kind = 'line'
    AND lines.flow = :flow
    AND lines.hs_edition IS NOT NULL
ORDER BY ALL

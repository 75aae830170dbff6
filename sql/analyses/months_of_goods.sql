/*
title: Values of picked goods period by period
grain: goods_code, period
needs: lines, picked
method: Lines cut to the asked digits, over every period of the slice; the caller takes those it shows.
*/
SELECT
    left(lines.code, CAST(:level AS INTEGER)) AS goods_code,
    lines.period,
    sum(lines.value) AS value
FROM lines
JOIN picked ON picked.code = left(lines.code, CAST(:level AS INTEGER))
WHERE lines.kind = 'line'
    AND lines.flow = :flow
    AND lines.wanted
GROUP BY goods_code, lines.period
ORDER BY goods_code, lines.period

/*
title: What the reporter traded with the whole world, for picked goods
grain: goods_code
needs: lines, sides, picked
method: Rows with partner World, cut to the asked digits, over the periods of side 0.
*/
SELECT
    left(lines.code, CAST(:level AS INTEGER)) AS goods_code,
    sum(lines.value) AS value,
    count(DISTINCT lines.period) AS periods
FROM lines
JOIN sides ON sides.period = lines.period AND sides.side = 0
JOIN picked ON picked.code = left(lines.code, CAST(:level AS INTEGER))
WHERE lines.kind = 'world'
    AND lines.flow = :flow
GROUP BY goods_code
ORDER BY goods_code

/*
title: When picked goods last had a figure before a period
grain: goods_code
needs: lines, picked
method: The latest period before the given one in which the goods stand with a value above zero.
*/
SELECT left(lines.code, CAST(:level AS INTEGER)) AS goods_code, max(lines.period) AS last_period
FROM lines
JOIN picked ON picked.code = left(lines.code, CAST(:level AS INTEGER))
WHERE lines.kind = 'line'
    AND lines.flow = :flow
    AND lines.period < CAST(:before AS INTEGER)
    AND lines.value_usd > 0
GROUP BY goods_code
ORDER BY goods_code

/*
title: When picked goods last had a figure before a period
grain: goods_code
needs: lines, picked
method: >
  A joint figure of two months stands where its first month does. The latest period before the given one in which the goods stand with a value above zero.
*/
SELECT left(lines.code, CAST(:level AS INTEGER)) AS goods_code, arg_max(lines.period, lines.first_month) AS last_period
FROM (
    SELECT *, CASE WHEN period > 999999 THEN period // 100 ELSE period END AS first_month
    FROM lines
) AS lines
JOIN picked ON picked.code = left(lines.code, CAST(:level AS INTEGER))
WHERE lines.kind = 'line'
    AND lines.flow = :flow
    AND lines.first_month < CAST(:before AS INTEGER)
    AND lines.value_usd > 0
GROUP BY goods_code
ORDER BY goods_code

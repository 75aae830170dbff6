/*
title: Goods that occur in a flow, whatever their period
grain: goods_code
needs: lines
method: Lines cut to the asked digits.
*/
SELECT DISTINCT left(code, CAST(:level AS INTEGER)) AS goods_code
FROM lines
WHERE kind = 'line'
    AND flow = :flow
    AND wanted
ORDER BY goods_code

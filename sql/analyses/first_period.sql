/*
title: First period that holds a line; a joint figure of two months is none
grain: one row
needs: lines
*/
SELECT min(period) AS period
FROM lines
WHERE kind = 'line'
    AND period < 1000000

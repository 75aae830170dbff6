/*
title: First month that holds a line
grain: one row
needs: lines
*/
SELECT min(period) AS period
FROM lines
WHERE kind = 'line'
    AND period BETWEEN 190001 AND 219912

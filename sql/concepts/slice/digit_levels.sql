/*
title: How many lengths of codes the cells hold
grain: one row
needs: cells
method: Where there is one, no code can stand above another.
*/
SELECT count(DISTINCT length(code)) AS levels
FROM cells
WHERE kind <> 'total'

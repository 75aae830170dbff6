/*
title: Releases that contributed to the asked periods
grain: release
needs: lines, sides
method: Releases of any line or total in any of the compared periods.
*/
SELECT DISTINCT lines.release
FROM lines
JOIN sides USING (period)
ORDER BY ALL

/*
title: Releases that contributed to the asked periods
grain: release
needs: lines, sides, releases
method: Releases of any line or total in any of the compared periods.
*/
SELECT releases.release
FROM releases
SEMI JOIN (
    SELECT lines.release_number
    FROM lines
    JOIN sides USING (period)
) AS used
    ON used.release_number = releases.sequence
ORDER BY ALL

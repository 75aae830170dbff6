/*
title: Replaced rows counted by pair of releases
grain: pair
needs: [replaced_row]
*/
SELECT pair, count(*) AS rows
FROM replaced_row
GROUP BY pair
ORDER BY pair;

/*
title: Replaced rows counted by pair of releases
grain: loser_release, winner_release
needs: [replaced_row]
*/
SELECT loser_release, winner_release, count(*) AS rows
FROM replaced_row
GROUP BY loser_release, winner_release
ORDER BY loser_release, winner_release;

/*
title: What stands, in a stable order
*/
SELECT release, release_row, code, period, value_usd
FROM observations
ORDER BY release, release_row;

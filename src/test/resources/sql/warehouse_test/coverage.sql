/*
title: The exact coverage
*/
SELECT release, partner, period
FROM coverage
ORDER BY partner, period;

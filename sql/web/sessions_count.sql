/*
title: How many sessions each user has
*/
SELECT user, count(*) AS open FROM sessions WHERE seen > :seen_after AND made > :made_after GROUP BY user ORDER BY user

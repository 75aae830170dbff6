/*
title: Removes sessions that are over
*/
DELETE FROM sessions WHERE seen <= :seen_after OR made <= :made_after

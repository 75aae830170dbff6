/*
title: Adds something to watch for and returns its number
*/
INSERT INTO watch_items (report, what, announced, expires, state)
VALUES (:report, :what, :announced, :expires, :state)
RETURNING number

/*
title: What is or was watched for, what expires first before the others
*/
SELECT number, report, what, announced, expires, state FROM watch_items ORDER BY expires, number

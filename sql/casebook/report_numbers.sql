/*
title: The numbers of all field reports, oldest first
*/
SELECT number FROM reports ORDER BY number

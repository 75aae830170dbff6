/*
title: Number of rows in the file
grain: one row
*/
SELECT count(*) FROM release_rows(:rows);

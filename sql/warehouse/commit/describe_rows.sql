/*
title: Columns and types of the rows a loader wrote
grain: column
*/
SELECT column_name, column_type
FROM (DESCRIBE SELECT * FROM read_parquet(:rows));

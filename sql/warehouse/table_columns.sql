/*
title: Columns of a table in order
grain: column
*/
SELECT column_name
FROM duckdb_columns()
WHERE table_name = :table
ORDER BY column_index;

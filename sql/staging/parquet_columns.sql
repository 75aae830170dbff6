/*
title: Names of the columns of a Parquet table in order
limits: A column that holds lists or records counts as one; its text is of no use to a mapping.
*/
SELECT column_name AS name FROM (DESCRIBE SELECT * FROM read_parquet(:file));

/*
title: Rows whose breakdowns lost their labels, with the largest row of each cell taken as its total.
grain: one row of the file
method: >
  Pulls that dropped the columns for second partner, transport and procedure hold a cell's total and its parts without
  telling which is which. No part can be larger than the total, so the largest row is kept as the cell and every other
  row of it becomes a breakdown. Of equal rows the first is taken.
limits: Where a source gave parts without a total, the largest part stands for the cell; such cells are counted.
*/
COPY (
  SELECT * EXCLUDE (position, place) REPLACE ((CASE WHEN place = 1 THEN role ELSE 1 END)::TINYINT AS role)
  FROM (
    SELECT *, row_number() OVER (
      PARTITION BY reporter, partner, flow, period, code ORDER BY value_usd DESC, position) AS place
    FROM (SELECT * EXCLUDE (file_row_number), file_row_number AS position FROM read_parquet(:source, file_row_number = true))
  )
  ORDER BY position
) TO :file (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v2);

/*
title: Where the rows of a plain table stand in the file
grain: one row
method: Below the header every line is a row, so the first tells all.
*/
COPY (
  SELECT 0::BIGINT AS first_row, :first::BIGINT AS first_place, :unit::VARCHAR AS unit
) TO :file (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v2);

/*
title: The example table as Parquet with real types
method: A day for the month, DECIMAL and DOUBLE for amounts; codes stay text, since a number loses its leading zero.
*/
COPY (
  SELECT
    CAST(month || '-01' AS DATE) AS month, from_country, to_country, direction, hs, goods,
    CAST(eur AS DECIMAL(12, 2)) AS eur, CAST(tonnes AS DOUBLE) AS tonnes
  FROM read_csv(:csv, header = true, all_varchar = true)
) TO :file (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v2);

/*
title: Writes coverage.parquet
*/
COPY (
    FROM covered
    ORDER BY reporter, partner NULLS FIRST, flow, period, level
) TO :file (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v2);

/*
title: An empty rejected.parquet, for files without a rejected row
*/
COPY (
    SELECT
        NULL::BIGINT AS line,
        NULL::VARCHAR AS column_name,
        NULL::VARCHAR AS value,
        NULL::VARCHAR AS notice,
        NULL::VARCHAR AS message,
        NULL::VARCHAR AS raw
    WHERE false
) TO :file (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v2);

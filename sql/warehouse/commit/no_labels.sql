/*
title: An empty labels.parquet, for sources that name no goods
*/
COPY (
    SELECT NULL::VARCHAR AS code, NULL::VARCHAR AS hs_edition, NULL::VARCHAR AS language, NULL::VARCHAR AS label
    WHERE false
) TO :file (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v2);

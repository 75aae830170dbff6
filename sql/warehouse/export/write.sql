/*
title: A downloaded table as a Parquet file that says what it is
grain: row of the table, in its order
needs: exported
*/
COPY (SELECT * FROM exported)
TO :file (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v2, KV_METADATA getvariable('exported_about'));

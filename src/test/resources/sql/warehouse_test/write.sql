/*
title: Writes the made rows
*/
COPY made_row TO :file (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v2);

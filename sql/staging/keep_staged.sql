/*
title: The staged rows, worked out once and kept beside the draft, since several questions are asked of them.
grain: one row of the file
needs: judged
*/
COPY (SELECT * FROM judged) TO (getvariable('load').staged) (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v2);
CREATE OR REPLACE TEMP VIEW staged AS SELECT * FROM read_parquet(getvariable('load').staged);

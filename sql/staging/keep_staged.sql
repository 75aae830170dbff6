/*
title: The staged rows, worked out once and kept beside the draft, since several questions are asked of them.
grain: one row of the file
needs: judged
*/
-- The rows stream past the small tables in their own order; a planner that swaps them would hold all rows in memory. It
-- would also make a join out of every question whether a field is one of the words for "nothing".
SET disabled_optimizers = 'join_order,build_side_probe_side,in_clause';
COPY (SELECT * FROM judged) TO (getvariable('load').staged) (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v2);
RESET disabled_optimizers;
CREATE OR REPLACE TEMP VIEW staged AS SELECT * FROM read_parquet(getvariable('load').staged);

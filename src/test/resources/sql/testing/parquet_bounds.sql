/*
title: Bounds and NULL counts that a Parquet file states, by row group and column
*/
SELECT stats_min_value AS least, stats_max_value AS most, stats_null_count AS nulls
FROM parquet_metadata(:file)
ORDER BY row_group_id, column_id;

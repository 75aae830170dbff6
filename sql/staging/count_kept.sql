/* title: Number of rows written. */
SELECT count(*) FROM read_parquet(:file);

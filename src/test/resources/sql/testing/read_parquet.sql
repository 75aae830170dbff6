/* title: Everything in a Parquet file, for tests. */
SELECT * FROM read_parquet(:file);

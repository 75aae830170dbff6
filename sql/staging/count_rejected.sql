/* title: Number of rejected rows by reason. */
SELECT notice, count(*) AS rows FROM read_parquet(:file) GROUP BY notice ORDER BY notice;

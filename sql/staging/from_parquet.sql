/*
title: A Parquet table as CSV, so that one reader serves both.
*/
COPY (SELECT * FROM read_parquet(:source)) TO :file (FORMAT csv, HEADER true, DELIMITER ',', QUOTE '"', ESCAPE '"');

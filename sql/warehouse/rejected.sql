/*
title: First rejected rows of a release
grain: rejected row
*/
SELECT line, column_name, value, notice, message
FROM read_parquet(:file)
LIMIT :most;

/*
title: Rows that cannot be used, with line, column, value and reason.
grain: one rejected row of the file
needs: staged, broken_rows
*/
COPY (
  SELECT r.line, r.column_name, r.value, r.notice, t.message, r.raw
  FROM (
    SELECT line, column_name, value, notice, raw FROM broken_rows
    UNION ALL
    SELECT line::BIGINT, problem.column_name, problem.value, problem.notice, raw FROM staged WHERE problem IS NOT NULL
  ) r
  LEFT JOIN (SELECT unnest(:codes::VARCHAR[]) AS code, unnest(:messages::VARCHAR[]) AS message) t ON t.code = r.notice
  ORDER BY r.line, r.notice
) TO :file (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v2);

/*
title: Rows that cannot be used, with line, column, value and reason.
grain: one rejected row of the file
needs: staged, broken_rows, raw_texts
*/
COPY (
  SELECT r.line, r.column_name, r.value, r.notice, t.message, r.raw
  FROM (
    SELECT line, column_name, value, notice, raw FROM broken_rows
    UNION ALL
    SELECT s.line::BIGINT, s.problem.column_name, s.problem.value, s.problem.notice, o.raw
    FROM (SELECT line, problem FROM staged WHERE problem IS NOT NULL) s
    LEFT JOIN raw_texts o ON o.line = s.line
  ) r
  LEFT JOIN (SELECT unnest(:codes::VARCHAR[]) AS code, unnest(:messages::VARCHAR[]) AS message) t ON t.code = r.notice
  ORDER BY r.line, r.notice
) TO :file (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v2);

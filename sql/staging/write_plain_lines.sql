/*
title: Where the rows of a plain table stand in the file
grain: a run of rows that follow each other in the file as they do in the release
needs: [plain_place]
method: A blank line or a repeat that was merged begins a new run.
*/
COPY (
  SELECT first_row, first_place, :unit::VARCHAR AS unit FROM plain_place ORDER BY first_row
) TO :file (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v2);

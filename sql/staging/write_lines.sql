/*
title: Where the kept rows stand in the file
grain: a run of rows that follow each other in the file as they do in the release
needs: staged
method: >
  One entry where a run begins: row number in the release (from 0) and place in the file. A plain table has one entry; every
  rejected row, merged repeat or record of several lines begins a new run.
*/
COPY (
  SELECT first_row, first_place, :unit::VARCHAR AS unit
  FROM (
    SELECT row AS first_row, place AS first_place, place - row AS distance, lag(place - row) OVER (ORDER BY row) AS before
    FROM (
      SELECT row_number() OVER (ORDER BY line::BIGINT) - 1 AS row, line::BIGINT AS place
      FROM staged
      WHERE problem IS NULL
    )
  )
  WHERE distance IS DISTINCT FROM before
  ORDER BY first_row
) TO :file (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v2);

/*
title: Rows made breakdowns by size, and cells whose parts do not reach their largest row.
*/
SELECT
  (SELECT count(*) FROM read_parquet(:file) WHERE role = 1) AS breakdowns,
  (SELECT count(*) FROM (
    SELECT sum(value_usd) FILTER (role = 1) AS parts, max(value_usd) AS total
    FROM read_parquet(:file) GROUP BY reporter, partner, flow, period, code
    HAVING count(*) > 1 AND parts < total * 0.999)) AS unconfirmed; -- a thousandth for rounding

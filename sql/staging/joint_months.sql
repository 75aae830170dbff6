/*
title: Whether January and February stand as one figure, or may do so unsaid
grain: one row
needs: rows just written
method: >
  Looked at by flow, for China (156) in 2020 only: the one year whose January it did not publish by itself. A file of one
  good without trade in January looks the same, which is why the answer is a question.
*/
SELECT
  coalesce(sum(joint), 0)::BIGINT AS joint,
  coalesce(bool_or(february > 0 AND january = 0), false) AS february_alone,
  coalesce(bool_or(china_joint > 0 AND january > 0), false) AS joint_and_january
FROM (
  SELECT
    flow,
    count(*) FILTER (period > 999999) AS joint,
    count(*) FILTER (reporter = 156 AND period = 20200102) AS china_joint,
    count(*) FILTER (reporter = 156 AND period = 202001) AS january,
    count(*) FILTER (reporter = 156 AND period = 202002) AS february
  FROM read_parquet(:file)
  WHERE period > 999999 OR period IN (202001, 202002)
  GROUP BY flow
);

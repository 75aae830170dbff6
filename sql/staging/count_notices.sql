/*
title: Remarks on rows that were kept.
needs: staged
*/
SELECT
  count(*) FILTER (code <> 'TOTAL' AND code = '0' || code_text) AS padded,
  count(*) FILTER (value_usd IS NULL) AS without_rate,
  count(*) FILTER (breakdown) AS breakdowns,
  CASE WHEN count(province) = count(*) AND count(DISTINCT province) = 1 OR count(regime) = count(*) AND count(DISTINCT regime) = 1
    THEN count(*) ELSE 0 END AS one_of_many
FROM staged WHERE problem IS NULL;

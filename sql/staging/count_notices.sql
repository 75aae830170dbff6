/*
title: Remarks on rows that were kept.
needs: staged
*/
SELECT
  count(*) FILTER (code <> 'TOTAL' AND code = '0' || code_text) AS padded,
  count(*) FILTER (value_usd IS NULL) AS without_rate,
  count(*) FILTER (breakdown) AS breakdowns
FROM staged WHERE problem IS NULL;

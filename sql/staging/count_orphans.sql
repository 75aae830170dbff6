/*
title: Breakdown rows whose total row is not in the file.
needs: rows just written
*/
SELECT count(*) FROM (SELECT reporter, partner, flow, period, code, hs_edition FROM read_parquet(:file) WHERE role = 1) part
WHERE NOT EXISTS (
  SELECT 1 FROM read_parquet(:file) total
  WHERE total.role <> 1 AND total.reporter = part.reporter AND total.partner = part.partner AND total.flow = part.flow
    AND total.period = part.period AND total.code = part.code AND total.hs_edition IS NOT DISTINCT FROM part.hs_edition);

/*
title: Distinct slices of the rows, counted
grain: reporter, partner, flow, period, level, hs_edition, currency
method: One pass over the rows; everything the manifest says about them is taken from here. Level is the length of the code, 0 for TOTAL.
*/
CREATE OR REPLACE TEMP TABLE slice AS
SELECT
    reporter,
    partner,
    flow,
    period,
    CASE WHEN code = 'TOTAL' THEN 0 ELSE length(code) END::INTEGER AS level,
    hs_edition,
    currency,
    count(*) AS row_count
FROM release_rows(:rows)
GROUP BY ALL;

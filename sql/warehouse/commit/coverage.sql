/*
title: Which cells a release speaks about
grain: reporter, partner, flow, period, level
method: >
  What occurs is covered. Where all partners were asked for, a row with partner NULL stands for every partner,
  those that do not occur included.
*/
CREATE OR REPLACE TEMP TABLE covered AS
SELECT DISTINCT
    reporter,
    partner,
    flow,
    CASE WHEN period > 9999 THEN 'M' ELSE 'A' END AS frequency,
    period,
    level,
    :completeness::VARCHAR AS completeness
FROM slice
UNION ALL
SELECT DISTINCT
    reporter,
    NULL::SMALLINT,
    flow,
    CASE WHEN period > 9999 THEN 'M' ELSE 'A' END,
    period,
    level,
    :completeness::VARCHAR
FROM slice
WHERE :all_partners;

/*
title: The lines that matter first
grain: reporter, partner, flow, period, code, hs_edition
needs: answered
method: Lines in scope first, then undetermined, then the rest, each by value; lines without value last.
*/
SELECT
    reporter,
    partner,
    flow,
    period,
    code,
    hs_edition,
    value,
    value_usd
FROM answered
ORDER BY
    coalesce(value, 0) = 0,
    CASE answer WHEN 'IN_SCOPE' THEN 0 WHEN 'UNDETERMINED' THEN 1 ELSE 2 END,
    value DESC,
    period,
    code,
    hs_edition,
    reporter,
    partner,
    flow
LIMIT CAST(:limit AS BIGINT)

/*
title: Periods that are published for one reporter and partner
grain: flow, period, release
needs: coverage, set_aside
method: >
  What the releases say they cover, at any level of goods (level 0 is the bare total, which says nothing about goods).
  A coverage row without partner stands for every partner. In a reconciled data set the other side's coverage counts too.
*/
SELECT DISTINCT flow, period, release, completeness
FROM coverage
WHERE frequency = :frequency
    AND level > 0
    AND reporter = CAST(:reporter AS SMALLINT)
    AND (CAST(:partner AS SMALLINT) IS NULL OR partner IS NULL OR partner = CAST(:partner AS SMALLINT))
    AND NOT EXISTS (
        SELECT 1
        FROM set_aside
        WHERE NOT set_aside.is_total
            AND set_aside.reporter = coverage.reporter
            AND set_aside.partner = coalesce(coverage.partner, -1)
            AND set_aside.flow = coverage.flow
            AND set_aside.period = coverage.period
    )
UNION
SELECT DISTINCT CASE flow WHEN 'M' THEN 'X' WHEN 'X' THEN 'M' WHEN 'RM' THEN 'RX' ELSE 'RM' END, period, release, completeness
FROM coverage
WHERE CAST(:both_sides AS BOOLEAN)
    AND frequency = :frequency
    AND level > 0
    AND partner = CAST(:reporter AS SMALLINT)
    AND (CAST(:partner AS SMALLINT) IS NULL OR reporter = CAST(:partner AS SMALLINT))
ORDER BY ALL

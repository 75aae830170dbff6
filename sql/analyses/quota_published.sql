/*
title: Who publishes all goods in which of the asked periods
grain: reporter, period
needs: coverage, sides
method: >
  Coverage of single goods says nothing of the goods of a cap, and a bare total (level 0) nothing of any. A coverage row
  without partner stands for every partner; hub is the area the cap is about.
*/
SELECT DISTINCT coverage.reporter, coverage.period
FROM coverage
SEMI JOIN sides ON sides.period = coverage.period AND sides.side = 0
WHERE coverage.flow = :flow
    AND coverage.level > 0
    AND coverage.completeness = 'ALL_GOODS'
    AND (
        coverage.partner IS NULL
        OR coverage.partner = CAST(:hub AS SMALLINT)
        OR coverage.reporter = CAST(:hub AS SMALLINT)
    )
ORDER BY ALL

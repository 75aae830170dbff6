/*
title: Codes whose finer codes are published beside them
grain: kind, reporter, partner, flow, period, code
needs: cells
method: >
  A source may print 72, 7202 and 720221 in one month; adding them up would count the same goods three times. A code is a
  parent where a longer code that starts with it stands in the same reporter, partner, flow and period.
limits: >
  What a parent holds beyond its published children is lost with it; the published total shows how much that can be.
*/
CREATE OR REPLACE TEMP TABLE parents AS
WITH levels AS (
    SELECT DISTINCT length(code) AS digits
    FROM cells
    WHERE kind <> 'total'
)
SELECT DISTINCT
    cells.kind,
    cells.reporter,
    cells.partner,
    cells.flow,
    cells.period,
    left(cells.code, levels.digits) AS code
FROM cells
JOIN levels ON length(cells.code) > levels.digits
SEMI JOIN cells AS coarse
    ON coarse.kind = cells.kind
    AND coarse.reporter = cells.reporter
    AND coarse.partner = cells.partner
    AND coarse.flow = cells.flow
    AND coarse.period = cells.period
    AND coarse.code = left(cells.code, levels.digits)
WHERE cells.kind <> 'total'

/*
title: Keep joint figures of two months apart from the months
grain: cells, without those outside the reach; set_aside is reporter, partner, flow, period
needs: cells, set_aside, coverage
method: >
  January and February as one figure have a period of their own (20200102), which lies outside every run of months. The
  cells were read up to the last of them; what is not asked for goes. Where a release gives both months by themselves for
  the same reporter, partner and flow, their joint figure is set aside, since it would count them twice.
limits: >
  Where only one of the two months has a figure of its own, a question about both takes the joint figure and a question
  about that month the month's own.
*/
INSERT INTO set_aside
WITH months AS (
    SELECT DISTINCT reporter, coalesce(partner, -1) AS partner, flow, period, level = 0 AS is_total
    FROM coverage
    WHERE frequency = 'M'
)
SELECT joint.reporter, joint.partner, joint.flow, joint.period, joint.is_total
FROM months AS joint
SEMI JOIN months AS january
    ON january.reporter = joint.reporter AND january.partner = joint.partner AND january.flow = joint.flow
    AND january.is_total = joint.is_total AND january.period = joint.period // 100
SEMI JOIN months AS february
    ON february.reporter = joint.reporter AND february.partner = joint.partner AND february.flow = joint.flow
    AND february.is_total = joint.is_total AND february.period = joint.period // 100 + 1
WHERE joint.period > 999999
UNION
SELECT alone.reporter, alone.partner, alone.flow, alone.period, alone.is_total
FROM months AS alone
SEMI JOIN months AS joint
    ON joint.reporter = alone.reporter AND joint.partner = alone.partner AND joint.flow = alone.flow
    AND joint.is_total = alone.is_total AND joint.period > 999999
    AND list_contains(CAST(:asked_joint AS INTEGER[]), joint.period)
    AND alone.period IN (joint.period // 100, joint.period // 100 + 1)
ANTI JOIN months AS other
    ON other.reporter = alone.reporter AND other.partner = alone.partner AND other.flow = alone.flow
    AND other.is_total = alone.is_total AND other.period <> alone.period
    AND other.period // 100 = alone.period // 100 AND other.period % 100 <= 2;
DELETE FROM cells
WHERE NOT (
    period BETWEEN CAST(:first_period AS INTEGER) AND CAST(:last_period AS INTEGER)
    OR list_contains(CAST(:joint AS INTEGER[]), period)
);
DELETE FROM cells
WHERE EXISTS (
    SELECT 1
    FROM set_aside
    WHERE set_aside.reporter = cells.reporter
        AND set_aside.partner IN (cells.partner, -1)
        AND set_aside.flow = cells.flow
        AND set_aside.period = cells.period
        AND set_aside.is_total = (cells.kind = 'total')
)

/*
title: Rows of one release that a later one replaces
grain: row of the losing release
needs: [replaced_row, winner_slice, winner_split_value]
method: >
  A cell is reporter, partner, flow, period, code, regime, province, transport, procedure and second partner; the edition
  is no part of it, so that the same month loaded in two editions counts once. A row is replaced where
  (1) the winner has the same cell; or
  (2) both give an addable row (role 0) for the same goods, but split by different things (say by province and not at
  all): keeping both would count the trade twice; or
  (3) the winner speaks about all goods of that partner, flow, period and code length and lacks the cell: its figure was
  withdrawn. A complete file with several provinces (or regimes, ...) or none speaks of all of them, one that is vanished
  included; a file of a single one withdraws nothing of the others.
  Cells are looked at in as many portions (by code) as keep them in memory.
limits: >
  A file downloaded for two of many provinces and called complete withdraws the others, since it looks like any other
  complete file.
*/
CREATE OR REPLACE TEMP TABLE loser_cell AS
SELECT
    l.reporter, l.partner, l.flow, l.period, l.code, l.regime, l.province, l.transport, l.procedure, l.partner2, l.role,
    CASE WHEN l.code = 'TOTAL' THEN 0 ELSE length(l.code) END AS level,
    (l.regime IS NOT NULL)::INTEGER + 2 * (l.province IS NOT NULL)::INTEGER + 4 * (l.transport IS NOT NULL)::INTEGER
        + 8 * (l.procedure IS NOT NULL)::INTEGER + 16 * (l.partner2 IS NOT NULL)::INTEGER AS split,
    l.file_row_number AS loser_row
FROM release_rows(:loser_rows) l
WHERE hash(l.code) % :portions::UBIGINT = :portion::UBIGINT AND (
    EXISTS (
        FROM winner_slice s
        WHERE s.reporter = l.reporter AND s.partner = l.partner AND s.flow = l.flow AND s.period = l.period
    )
    OR EXISTS (
        FROM winner_slice s
        WHERE s.partner IS NULL AND s.reporter = l.reporter AND s.flow = l.flow AND s.period = l.period
    )
);

CREATE OR REPLACE TEMP TABLE winner_cell AS
SELECT DISTINCT
    w.reporter, w.partner, w.flow, w.period, w.code, w.regime, w.province, w.transport, w.procedure, w.partner2, w.role,
    (w.regime IS NOT NULL)::INTEGER + 2 * (w.province IS NOT NULL)::INTEGER + 4 * (w.transport IS NOT NULL)::INTEGER
        + 8 * (w.procedure IS NOT NULL)::INTEGER + 16 * (w.partner2 IS NOT NULL)::INTEGER AS split
FROM release_rows(:winner_rows) w
SEMI JOIN (SELECT DISTINCT reporter, partner, flow, period FROM loser_cell) s USING (reporter, partner, flow, period)
WHERE hash(w.code) % :portions::UBIGINT = :portion::UBIGINT;

INSERT INTO replaced_row
WITH same_cell AS (
    SELECT l.loser_row
    FROM loser_cell l
    SEMI JOIN winner_cell w
        ON l.reporter = w.reporter AND l.partner = w.partner AND l.flow = w.flow
        AND l.period = w.period AND l.code = w.code
        AND l.regime IS NOT DISTINCT FROM w.regime
        AND l.province IS NOT DISTINCT FROM w.province
        AND l.transport IS NOT DISTINCT FROM w.transport
        AND l.procedure IS NOT DISTINCT FROM w.procedure
        AND l.partner2 IS NOT DISTINCT FROM w.partner2
),
winner_split AS (
    SELECT reporter, partner, flow, period, code, min(split) AS least, max(split) AS most
    FROM winner_cell
    WHERE role = 0
    GROUP BY reporter, partner, flow, period, code
),
other_split AS (
    SELECT l.loser_row
    FROM loser_cell l
    JOIN winner_split w USING (reporter, partner, flow, period, code)
    WHERE l.role = 0 AND (l.split <> w.least OR l.split <> w.most)
),
whole AS (
    SELECT * FROM winner_slice WHERE completeness = 'ALL_GOODS'
),
spoken_of AS (
    SELECT *
    FROM loser_cell l
    WHERE
        EXISTS (
            FROM whole s
            WHERE s.reporter = l.reporter AND s.partner = l.partner
                AND s.flow = l.flow AND s.period = l.period AND s.level = l.level
        )
        OR EXISTS (
            FROM whole s
            WHERE s.partner IS NULL AND s.reporter = l.reporter
                AND s.flow = l.flow AND s.period = l.period AND s.level = l.level
        )
),
named AS (
    SELECT
        reporter, flow,
        count(DISTINCT coalesce(regime, '')) > 1 OR count(regime) = 0 AS any_regime, min(regime) AS regime,
        count(DISTINCT coalesce(province, '')) > 1 OR count(province) = 0 AS any_province, min(province) AS province,
        count(DISTINCT coalesce(transport, '')) > 1 OR count(transport) = 0 AS any_transport, min(transport) AS transport,
        count(DISTINCT coalesce(procedure, '')) > 1 OR count(procedure) = 0 AS any_procedure, min(procedure) AS procedure,
        count(DISTINCT coalesce(partner2, -1)) > 1 OR count(partner2) = 0 AS any_partner2, min(partner2) AS partner2
    FROM winner_split_value
    GROUP BY reporter, flow
),
withdrawn AS (
    SELECT l.loser_row
    FROM spoken_of l
    JOIN named n USING (reporter, flow)
    WHERE (n.any_regime OR l.regime IS NOT DISTINCT FROM n.regime)
        AND (n.any_province OR l.province IS NOT DISTINCT FROM n.province)
        AND (n.any_transport OR l.transport IS NOT DISTINCT FROM n.transport)
        AND (n.any_procedure OR l.procedure IS NOT DISTINCT FROM n.procedure)
        AND (n.any_partner2 OR l.partner2 IS NOT DISTINCT FROM n.partner2)
),
replaced AS (
    SELECT loser_row FROM same_cell
    UNION
    SELECT loser_row FROM other_split
    UNION
    SELECT loser_row FROM withdrawn
)
SELECT :pair::INTEGER, loser_row
FROM replaced;

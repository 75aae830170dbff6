/*
title: Rows of one release that a later one replaces, where neither splits its cells
grain: row of the losing release
needs: [replaced_row, winner_slice]
method: >
  What portion.sql says, for the usual case: a cell is reporter, partner, flow, period and code, so (2) never applies, and
  (3) needs no look at split values. Reporter, partner, period and flow are packed into one number to be compared.
*/
CREATE OR REPLACE TEMP TABLE whole_slice AS
SELECT reporter, partner, flow, period, level
FROM winner_slice s
WHERE s.completeness = 'ALL_GOODS'
    -- As in portion.sql: a reporter and flow that the winner covers but has no row of withdraws nothing.
    AND EXISTS (FROM winner_slice o WHERE o.partner IS NOT NULL AND o.reporter = s.reporter AND o.flow = s.flow);

INSERT INTO replaced_row
WITH winner AS (
    SELECT
        (reporter::BIGINT << 48) + (partner::BIGINT << 32) + (period::BIGINT << 3)
            + CASE flow WHEN 'M' THEN 1 WHEN 'X' THEN 2 WHEN 'RM' THEN 3 WHEN 'RX' THEN 4 END AS place,
        code
    FROM release_rows(:winner_rows)
    WHERE hash(code) % :portions::UBIGINT = :portion::UBIGINT
),
loser AS (
    SELECT
        (reporter::BIGINT << 48) + (partner::BIGINT << 32) + (period::BIGINT << 3)
            + CASE flow WHEN 'M' THEN 1 WHEN 'X' THEN 2 WHEN 'RM' THEN 3 WHEN 'RX' THEN 4 END AS place,
        code, reporter, partner, flow, period,
        CASE WHEN code = 'TOTAL' THEN 0 ELSE length(code) END AS level,
        file_row_number AS loser_row
    FROM release_rows(:loser_rows)
    WHERE hash(code) % :portions::UBIGINT = :portion::UBIGINT
)
SELECT :pair::INTEGER, l.loser_row
FROM loser l
WHERE EXISTS (FROM winner w WHERE w.place = l.place AND w.code = l.code)
    OR EXISTS (
        FROM whole_slice s
        WHERE s.reporter = l.reporter AND s.partner = l.partner
            AND s.flow = l.flow AND s.period = l.period AND s.level = l.level
    )
    OR EXISTS (
        FROM whole_slice s
        WHERE s.partner IS NULL AND s.reporter = l.reporter
            AND s.flow = l.flow AND s.period = l.period AND s.level = l.level
    );

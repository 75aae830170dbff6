/*
title: Lines of one question
grain: kind, reporter, partner, flow, period, code, hs_edition, release_number
needs: valued_cells, wanted_codes
method: wanted marks the goods of the asked basket or codes; shares still refer to everything.
limits: >
  A cell published only above the asked codes (chapter 72 where 720221 is asked) is not wanted: nobody can say how much
  of it belongs there.
*/
CREATE OR REPLACE TEMP TABLE lines AS
SELECT
    valued_cells.*,
    (NOT CAST(:some_goods AS BOOLEAN) OR wanted_codes.code IS NOT NULL) AS wanted
FROM valued_cells
LEFT JOIN wanted_codes
    ON wanted_codes.code = valued_cells.code
    AND wanted_codes.hs_edition = coalesce(valued_cells.hs_edition, '')

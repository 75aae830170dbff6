/*
title: Rows that the sums do not hold
grain: one row
needs: lines, sides, parents
method: Rows without any value, rows that cannot be converted, and codes set aside because finer ones stand beside them, over the compared periods.
*/
SELECT
    coalesce(sum(lines.unvalued) FILTER (lines.kind = 'line'), 0)::BIGINT AS unvalued,
    coalesce(sum(lines.suppressed) FILTER (lines.kind = 'line'), 0)::BIGINT AS suppressed,
    (
        SELECT count(*)
        FROM parents
        SEMI JOIN sides USING (period)
        WHERE parents.kind = 'line'
    ) AS parents
FROM lines
SEMI JOIN sides USING (period)

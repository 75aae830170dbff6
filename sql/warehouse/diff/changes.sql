/*
title: Cells added, removed, revised or not named, the greatest change of value first
grain: cell
needs: [difference]
*/
SELECT *
FROM difference
WHERE kind IN ('added', 'removed', 'revised', 'not_named')
ORDER BY
    abs(coalesce(value_after_usd, 0) - coalesce(value_before_usd, 0)) DESC,
    reporter, partner, flow, period, code, regime, province, transport, procedure, partner2
LIMIT :most;

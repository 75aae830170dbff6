/*
title: Differing cells counted
grain: kind, level
needs: [difference]
method: Values are added up by length of code and over addable rows only, so that no total counts a trade twice.
*/
SELECT
    kind,
    level,
    count(*) AS cells,
    sum(value_before_usd) FILTER (role = 0) AS value_before_usd,
    sum(value_after_usd) FILTER (role = 0) AS value_after_usd
FROM difference
GROUP BY kind, level
ORDER BY kind, level;

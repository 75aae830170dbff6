/*
title: The coverage as the manifest tells it
grain: reporter, flow, frequency
limits: Says only whether every partner has every period; coverage.parquet says which.
*/
SELECT
    reporter,
    flow,
    frequency,
    list_sort(list(DISTINCT level)) AS levels,
    list_sort(list(DISTINCT partner)) AS partners,
    list_sort(list(DISTINCT period)) AS periods,
    count(DISTINCT (partner, period, level))
        = count(DISTINCT partner) * count(DISTINCT period) * count(DISTINCT level) AS evenly
FROM covered
WHERE partner IS NOT NULL
GROUP BY reporter, flow, frequency
ORDER BY reporter, flow, frequency;

/*
title: What the rows say about themselves in one line
grain: one row
*/
SELECT
    coalesce(sum(row_count), 0)::BIGINT AS kept,
    list_sort(list(DISTINCT CASE WHEN period > 9999 THEN 'M' ELSE 'A' END)) AS frequencies,
    list_sort(list(DISTINCT level)) AS levels,
    list_sort(list(DISTINCT hs_edition) FILTER (hs_edition IS NOT NULL)) AS revisions,
    list_sort(list(DISTINCT coalesce(currency, 'USD'))) AS currencies
FROM slice;

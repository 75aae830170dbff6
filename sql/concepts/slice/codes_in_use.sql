/*
title: Codes that occur in the cells of a question, by edition
grain: code, hs_edition
needs: cells
method: Prefixes and baskets are matched against these few codes once; the many cells are then joined by equality.
*/
SELECT DISTINCT code, coalesce(hs_edition, '') AS hs_edition
FROM cells
WHERE kind <> 'total'
ORDER BY ALL

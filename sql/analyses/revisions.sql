/*
title: Cells that two releases of one data set both hold
grain: reporter, partner, flow, period, code
method: Parts of a cell by province or regime are added up first. Cells that stayed as they were count too.
*/
WITH before AS (
    SELECT reporter, partner, flow, period, code, sum(value_usd) AS value_usd
    FROM release_rows(:before_rows)
    WHERE role = 0
        AND (CAST(:reporter AS SMALLINT) IS NULL OR reporter = CAST(:reporter AS SMALLINT))
        AND (CAST(:partner AS SMALLINT) IS NULL OR partner = CAST(:partner AS SMALLINT))
    GROUP BY ALL
),
after AS (
    SELECT reporter, partner, flow, period, code, sum(value_usd) AS value_usd
    FROM release_rows(:after_rows)
    WHERE role = 0
        AND (CAST(:reporter AS SMALLINT) IS NULL OR reporter = CAST(:reporter AS SMALLINT))
        AND (CAST(:partner AS SMALLINT) IS NULL OR partner = CAST(:partner AS SMALLINT))
    GROUP BY ALL
)
SELECT
    before.reporter,
    CAST(before.value_usd AS DOUBLE) AS first_usd,
    CAST(after.value_usd AS DOUBLE) AS latest_usd
FROM before
JOIN after USING (reporter, partner, flow, period, code)
WHERE before.value_usd > 0
    AND after.value_usd > 0
ORDER BY before.reporter, before.partner, before.flow, before.period, before.code

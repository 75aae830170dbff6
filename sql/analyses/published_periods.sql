/*
title: Months or years of which the releases speak, for every pair
grain: reporter, partner (-1 for every partner), flow, period, release
needs: coverage, releases
method: Joint figures of January and February come with their own period (20200102).
*/
SELECT DISTINCT
    coverage.reporter,
    coalesce(coverage.partner, -1) AS partner,
    coverage.flow,
    coverage.period,
    releases.sequence AS release_number,
    coverage.completeness = 'ALL_GOODS' AS all_goods
FROM coverage
JOIN releases USING (release)
WHERE coverage.frequency = :frequency
    AND coverage.level > 0
    AND (CAST(:reporter AS SMALLINT) IS NULL OR coverage.reporter = CAST(:reporter AS SMALLINT))
    AND (
        CAST(:partner AS SMALLINT) IS NULL
        OR coverage.partner IS NULL
        OR coverage.partner = CAST(:partner AS SMALLINT)
    )
ORDER BY ALL
